"""The directories under `tests/cases`: each is a description, and its client or its messages.

A new test is a new directory; ``pytest --update`` writes the expected files, to be reviewed
before they are committed.
"""

from __future__ import annotations

import builtins
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path, PurePosixPath
from types import ModuleType

import httpx
import pytest
from black import format_str
from black.mode import Mode, TargetVersion
from click.testing import CliRunner
from support import programs
from support.cases import (
    Case,
    GeneratedCase,
    all_cases,
    difference,
    generate_case,
    portable,
    texts,
    write_tree,
)

from generator.cli.commands import main

ImportCase = Callable[[str], ModuleType]


# --- what comes out ----------------------------------------------------------


def test_files(good: Case, update: bool) -> None:
    """What the templates write, and what is warned of, is as expected."""
    made = generate_case(good)
    if update:
        _rewrite(good, made)
    assert not difference(texts(good.root / "expected"), made.written)
    warnings = good.root / "warnings.txt"
    expected = warnings.read_text("utf-8") if warnings.exists() else ""
    assert made.messages == expected


def test_messages(bad: Case, update: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What cannot be made is told, with exit code 1, and nothing is touched."""
    for path in bad.inputs:
        copy = shutil.copytree if path.is_dir() else shutil.copy
        copy(path, tmp_path / path.name)
    monkeypatch.chdir(tmp_path)
    before = texts(tmp_path)
    result = CliRunner().invoke(main, bad.command)
    told = portable(result.stderr)
    assert isinstance(result.exception, SystemExit), result.exception
    assert result.exit_code == 1
    if update:
        (bad.root / "error.txt").write_text(told, "utf-8")
    assert told == (bad.root / "error.txt").read_text("utf-8")
    assert "Traceback" not in told
    assert result.stdout == ""
    assert texts(tmp_path) == before


def _rewrite(case: Case, made: GeneratedCase) -> None:
    shutil.rmtree(case.root / "expected", ignore_errors=True)
    write_tree(made.written, case.root / "expected")
    warnings = case.root / "warnings.txt"
    warnings.unlink(missing_ok=True)
    if made.messages:
        warnings.write_text(made.messages, "utf-8")


# --- what clients do ---------------------------------------------------------


def test_nullable_fields_accept_null(imported: ImportCase) -> None:
    """Null is a value where the description says so, in both spellings."""
    for name in ("schemas_nullable_30", "schemas_nullable_31"):
        reading = imported(name).models.Reading
        values: dict[str, object] = dict.fromkeys(["unit", "level", "place", "quality", "nothing"])
        values["sensor"] = {"id": "s"} if name.endswith("30") else None
        made = reading.model_validate(values)
        assert made.place is None
        assert made.quality is None
        assert reading.model_validate(values | {"quality": "new"}).quality == "new"


def test_a_tag_chooses_the_class(imported: ImportCase) -> None:
    """The variant is told by the discriminator; one that nobody knows is kept as it is."""
    models = imported("schemas_discriminators").models
    shapes = models.Shapes.model_validate(
        {
            "explicit": {"kind": "round", "radius": 1},
            "implicit": {"class": "Dot"},
            "inferred": {"colour": "crimson"},
            "inherited": {"petType": "dog", "name": "Rex", "leash": True},
        }
    )
    assert isinstance(shapes.explicit, models.Circle)
    assert isinstance(shapes.implicit, models.Dot)
    assert isinstance(shapes.inferred, models.Red)
    assert isinstance(shapes.inherited, models.Dog)
    unknown = {"explicit": {"kind": "star", "points": 5}}
    shapes = models.Shapes.model_validate(unknown)
    assert type(shapes.explicit).__name__ == "Unknown"
    assert shapes.model_dump(by_alias=True, exclude_unset=True) == unknown


def test_names_round_trip(imported: ImportCase) -> None:
    """What is called otherwise in Python is called as the description says on the wire."""
    thing = imported("names_fields").models.Thing
    texts = ("fooBar", "foo_bar", "class", "None", "", "😀", "model_config")
    values: dict[str, object] = {text: text for text in texts}
    values |= {"list": ["a"], "+1": 1, "new": 1}
    made = thing.model_validate(values)
    assert (made.class_, made.list_, made.plus_1) == ("class", ["a"], 1)
    assert made.foo_bar == "foo_bar"
    assert made.model_dump(by_alias=True, exclude_unset=True) == values


def test_an_answer_need_not_hold_what_is_only_written(imported: ImportCase) -> None:
    """A password is required in the request, and may be missing in the answer."""
    package = imported("schemas_access")
    answer = httpx.MockTransport(lambda _: httpx.Response(201, json={"id": "1", "name": "Ada"}))
    http = httpx.Client(transport=answer)
    with package.Client(base_url="https://example.com", http_client=http) as client:
        user = client.users.create(name="Ada", password="secret")
    assert (user.id, user.password) == ("1", None)


def test_recursive_types_read_what_holds_itself(imported: ImportCase) -> None:
    """Through objects, lists and maps, and where a name means itself."""
    models = imported("schemas_recursion").models
    leaf: dict[str, object] = {"children": []}
    tree = models.Tree.model_validate(
        {
            "children": [leaf],
            "index": {"a": leaf},
            "nested": [[], [[]]],
            "names": {"a": {"b": {}}},
            "json": {"a": [1, None, "x"]},
            "filter": {"type": "and", "filters": [{"type": "eq", "key": "k"}]},
        }
    )
    assert isinstance(tree.children[0], models.Tree)
    assert isinstance(tree.filter.filters[0], models.Comparison)
    assert tree.nested == [[], [[]]]


def test_hostile_text_runs_nothing(
    imported: ImportCase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Importing and calling the hostile client starts no process and prints nothing."""

    def forbidden(*arguments: object) -> None:
        raise AssertionError(arguments)

    monkeypatch.setattr(os, "system", forbidden)
    monkeypatch.setattr(builtins, "print", forbidden)
    package = imported("hostile")
    before = texts(tmp_path)
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={'class"""': "'''"})

    http = httpx.Client(transport=httpx.MockTransport(answer))
    url = "https://example.com"
    with package.Client(k_import_os="key", base_url=url, http_client=http) as client:
        back = client.things.quoted.it_s.resource_7_bx_7_d.back
        made = back.do_import_os_system_touch_pwned("../id", 'na"me', class_='"""')
    assert made.class_ == "'''"
    assert b"..%2Fid" in sent[0].url.raw_path
    assert json.loads(sent[0].content)['class"""'] == '"""'
    assert texts(tmp_path) == before


# --- what holds for every client ---------------------------------------------


@pytest.mark.slow
def test_form(good: Case) -> None:
    """Black would change nothing."""
    made = generate_case(good)
    mode = Mode(line_length=made.width, target_versions={TargetVersion.PY311})
    files = {path: text for path, text in made.written.items() if path.endswith(".py")}
    formatted = {path: format_str(text, mode=mode) for path, text in files.items()}
    assert not difference(formatted, files)


def test_imports(good: Case, imported: ImportCase) -> None:
    """Every module imports, and names in `__all__` are there."""
    package = imported(good.name)
    root = Path(str(package.__file__)).parent
    for path in sorted(root.rglob("*.py")):
        parts = path.relative_to(root.parent).with_suffix("").parts
        module = import_module(".".join(parts).removesuffix(".__init__"))
        assert all(hasattr(module, name) for name in getattr(module, "__all__", ()))


def test_paths(good: Case) -> None:
    """No file leaves the folder, and none differs from another only by case."""
    paths = list(generate_case(good).files)
    for path in paths:
        assert re.fullmatch(r"[\w./-]+", path)
        assert not PurePosixPath(path).is_absolute()
        assert not {"..", "."} & set(path.split("/"))
    assert len({path.casefold() for path in paths}) == len(paths)


@pytest.fixture(scope="module")
def clients(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the packages of all cases, and the samples of their pages."""
    root = tmp_path_factory.mktemp("clients")
    owners: dict[str, str] = {}
    for case in all_cases():
        if not case.fails:
            client = generate_case(case)
            other = owners.setdefault(client.package, case.name)
            assert other == case.name, f"{other} and {case.name} need different titles"
            sources = {p: t for p, t in client.files.items() if not p.startswith("docs/")}
            write_tree(sources, root)
            pages = (text for path, text in client.files.items() if path.endswith(".md"))
            write_tree(programs.modules(pages, client.package), root)
    share_runtimes(root)
    return root


def share_runtimes(root: Path) -> None:
    """Let equal copies of the runtime be the first of them, which is then checked only once.

    Two thirds of all files are copies, and mypy would take three times as long.
    """
    first: dict[tuple[str, ...], str] = {}
    for folder in sorted(root.glob("*/_runtime")):
        files = sorted(folder.glob("*.py"))
        package = folder.parent.name
        original = first.setdefault(tuple(file.read_text("utf-8") for file in files), package)
        for file in files if original != package else ():
            module = f"{original}._runtime.{file.stem}".removesuffix(".__init__")
            file.with_suffix(".pyi").write_text(f"from {module} import *\n")
            file.unlink()


@pytest.mark.slow
def test_mypy(clients: Path) -> None:
    """`mypy --strict` finds nothing in any client; its messages begin with the package."""
    command = ["mypy", "--strict", "--no-incremental", "--no-error-summary", "."]
    result = _run(command, clients)
    assert result.stdout + result.stderr == ""


@pytest.mark.slow
def test_pyright(clients: Path) -> None:
    """Neither does pyright in strict mode; the runtime, which has its own test, is left out."""
    settings = {
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        # The shared runtime is a stub in all packages but one.
        "reportMissingModuleSource": False,
        # It knows no type that holds itself through a list, as samples have it.
        "exclude": ["*_sample_*.py", "**/_runtime"],
    }
    (clients / "pyrightconfig.json").write_text(json.dumps(settings))
    command = ["pyright", "--outputjson", "--pythonpath", sys.executable]
    result = _run(command, clients)
    told = json.loads(result.stdout)
    assert [_line(each, clients) for each in told["generalDiagnostics"]] == []
    assert told["summary"]["filesAnalyzed"] > 5 * len(list(clients.glob("*/client.py")))


def _run(command: Sequence[str], folder: Path) -> subprocess.CompletedProcess[str]:
    """A module of Python's, run in a folder."""
    return subprocess.run(
        [sys.executable, "-m", *command], check=False, cwd=folder, capture_output=True, text=True
    )


def _line(told: dict[str, object], root: Path) -> str:
    """A diagnostic of pyright on one line."""
    file = str(told["file"]).removeprefix(f"{root}/")
    match told:
        case {"range": {"start": {"line": int(line)}}}:
            return f"{file}:{line + 1}: {told['message']}"
        case _:
            return f"{file}: {told['message']}"
