"""Every directory under `tests/cases`: a description, and the client or the messages it gives.

A new test is a new directory; ``pytest --update`` writes its outcome, to be read before
it is kept.
"""

from __future__ import annotations

import difflib
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path, PurePosixPath
from types import ModuleType

import black
import pytest
from click.testing import CliRunner
from conftest import Case, Made, all_cases, make, portable, write_tree

from generator.cli import main

ImportCase = Callable[[str], ModuleType]


# --- what comes out ----------------------------------------------------------


def test_files(good: Case, update: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the templates write, and what is warned of, is as expected."""
    monkeypatch.chdir(good.root)
    made = make(good)
    if update:
        _rewrite(good, made)
    assert not _difference(_texts(good.root / "expected"), made.written)
    warnings = good.root / "warnings.txt"
    expected = warnings.read_text("utf-8") if warnings.exists() else ""
    assert made.messages == expected


def test_messages(
    bad: Case, update: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What cannot be made is told, with exit code 1, and nothing is touched."""
    for path in bad.inputs:
        copy = shutil.copytree if path.is_dir() else shutil.copy
        copy(path, tmp_path / path.name)
    monkeypatch.chdir(tmp_path)
    before = _texts(tmp_path)
    result = CliRunner().invoke(main, bad.command)
    told = portable(result.stderr)
    if update:
        (bad.root / "error.txt").write_text(told, "utf-8")
    assert isinstance(result.exception, SystemExit), result.exception
    assert result.exit_code == 1
    assert told == (bad.root / "error.txt").read_text("utf-8")
    assert "Traceback" not in told
    assert result.stdout == ""
    assert _texts(tmp_path) == before


def _texts(root: Path) -> dict[str, str]:
    """The files in a folder by their paths, and empty folders."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes().decode() if path.is_file() else ""
        for path in sorted(root.rglob("*"))
        if path.is_file() or not any(path.iterdir())
    }


def _rewrite(case: Case, made: Made) -> None:
    shutil.rmtree(case.root / "expected", ignore_errors=True)
    write_tree(made.written, case.root / "expected")
    warnings = case.root / "warnings.txt"
    warnings.unlink(missing_ok=True)
    if made.messages:
        warnings.write_text(made.messages, "utf-8")


def _difference(expected: Mapping[str, str], actual: Mapping[str, str]) -> str:
    """A unified diff from what is expected to what is."""
    return "".join(
        line
        for path in sorted({*expected, *actual})
        for line in difflib.unified_diff(
            expected.get(path, "").splitlines(keepends=True),
            actual.get(path, "").splitlines(keepends=True),
            f"expected/{path}",
            f"actual/{path}",
        )
    )


# --- what holds for every client ---------------------------------------------


def test_form(good: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    """Black would change nothing."""
    monkeypatch.chdir(good.root)
    made = make(good)
    mode = black.Mode(line_length=made.width, target_versions={black.TargetVersion.PY311})
    files = {path: text for path, text in made.written.items() if path.endswith(".py")}
    formatted = {path: black.format_str(text, mode=mode) for path, text in files.items()}
    assert not _difference(formatted, files)


def test_imports(good: Case, imported: ImportCase) -> None:
    """Every module imports, and names in `__all__` are there."""
    package = imported(good.name)
    root = Path(str(package.__file__)).parent
    for path in sorted(root.rglob("*.py")):
        parts = path.relative_to(root.parent).with_suffix("").parts
        module = import_module(".".join(parts).removesuffix(".__init__"))
        assert set(getattr(module, "__all__", ())) <= set(vars(module))


def test_paths(good: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    """No file leaves the folder, and none differs from another only by case."""
    monkeypatch.chdir(good.root)
    paths = list(make(good).files)
    for path in paths:
        assert re.fullmatch(r"[\w./-]+", path)
        assert not PurePosixPath(path).is_absolute()
        assert not {"..", "."} & set(path.split("/"))
    assert len({path.casefold() for path in paths}) == len(paths)


def test_links(good: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every link between the pages leads to a page, and there to a heading."""
    monkeypatch.chdir(good.root)
    files = make(good).files
    for path, text in files.items():
        if path.endswith(".md"):
            for target in _links(text):
                file, _, heading = target.partition("#")
                page = _resolved(path, file)
                assert page in files, f"{path}: {target}"
                assert not heading or f"\n## {heading}\n" in files[page], f"{path}: {target}"


def _links(text: str) -> list[str]:
    text = re.sub(r"```.*?```", "", text, flags=re.DOTALL)
    found: list[str] = re.findall(r"(?<!\\)\]\(([^)\s]+)\)", text)
    return [target for target in found if ":" not in target]


def _resolved(path: str, target: str) -> str:
    parts: list[str] = path.split("/")[:-1] if target else [path]
    for part in filter(None, target.split("/")):
        parts = parts[:-1] if part == ".." else [*parts, part]
    return "/".join(parts)


@pytest.fixture(scope="module")
def clients(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the packages of all cases."""
    root = tmp_path_factory.mktemp("clients")
    owners: dict[str, str] = {}
    with pytest.MonkeyPatch.context() as patch:
        for case in all_cases():
            if not case.fails:
                patch.chdir(case.root)
                made = make(case)
                other = owners.setdefault(made.package, case.name)
                assert other == case.name, f"{other} and {case.name} need different titles"
                sources = {p: t for p, t in made.files.items() if not p.startswith("docs/")}
                write_tree(sources, root)
    return root


def test_mypy(clients: Path) -> None:
    """`mypy --strict` finds nothing in any client; its messages begin with the package."""
    command = ["mypy", "--strict", "--no-incremental", "--no-error-summary", "."]
    result = subprocess.run(
        [sys.executable, "-m", *command], cwd=clients, capture_output=True, text=True
    )
    assert result.stdout + result.stderr == ""


def test_pyright(clients: Path) -> None:
    """Neither does pyright in strict mode."""
    settings = {"typeCheckingMode": "strict", "pythonVersion": "3.11"}
    (clients / "pyrightconfig.json").write_text(json.dumps(settings))
    command = [sys.executable, "-m", "pyright", "--outputjson"]
    command += ["--pythonpath", sys.executable]
    result = subprocess.run(command, cwd=clients, capture_output=True, text=True)
    told = json.loads(result.stdout)["generalDiagnostics"]
    assert [_line(each, clients) for each in told] == []


def _line(told: dict[str, object], root: Path) -> str:
    """A diagnostic of pyright on one line."""
    file = str(told["file"]).removeprefix(f"{root}/")
    match told:
        case {"range": {"start": {"line": int(line)}}}:
            return f"{file}:{line + 1}: {told['message']}"
        case _:
            return f"{file}: {told['message']}"
