"""What a type checker finds broken by a new client, `specloom diff` calls breaking."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path

import pytest
from support import session
from support.cases import OWN_RUNTIME_MODULES, write_tree
from support.usage_programs import write_usage_program
from support.versions import ChangeCase, list_change_cases, load_text_as

from generator.diagnostics import Report
from generator.pipeline import generate
from generator.style import load_style

# Enough of each kind: all cases would take a minute.
CASES = [
    case
    for number, case in enumerate(list_change_cases())
    if number % 5 == 0 or case.name == "style_moved_names"
]
_OWN_IMPORT = re.compile(r"from \.+_runtime\b")
_ERROR_BODIES = """from collections.abc import Callable, Sequence

from . import ResponseParser

DescribedError = object
ERROR_PARSERS: Sequence[tuple[Callable[[], ResponseParser[object]], Sequence[str]]] = ()
"""
"""The module of the runtime that imports models, which a shared runtime has none of."""


@pytest.mark.slow
def test_mypy_agrees(tmp_path: Path) -> None:
    """Programs for the old client fail with the new one only after breaking changes."""
    expectations: dict[str, bool] = {}
    for case in CASES:
        for direction, old, new in (("forward", "old", "new"), ("backward", "new", "old")):
            folder = f"{case.name}_{direction}"
            runtime = _write_package(_generate_package(case, new), tmp_path, folder)
            for name, version in (("program", old), ("own_program", new)):
                program = write_usage_program(getattr(case, version)).replace(
                    "from ._runtime", f"from {runtime}"
                )
                (tmp_path / folder / f"{name}.py").write_text(program, "utf-8")
            expectations[folder] = any(
                change["client"] == "breaking" for change in case.expected[direction]["changes"]
            )
    broken = _find_broken_folders(tmp_path)
    assert [folder for folder in broken if not expectations[folder]] == []
    assert len(broken) > len(expectations) / 4


@cache
def _generate_text(text: str, style: str) -> Mapping[str, str]:
    package = generate(
        "api.yaml",
        load_style((style,) if style else (), Report()),
        Report(),
        load_document=load_text_as(text, "api.yaml"),
    )
    assert package is not None
    return package.files


def _generate_package(case: ChangeCase, name: str) -> dict[str, str]:
    """Return the files of a package, without the folder that contains it."""
    text = (case.root / f"{name}.yaml").read_text("utf-8")
    files = _generate_text(text, case.find_style(f"{name}_style"))
    package = next(path.partition("/")[0] for path in files if "/_runtime/" in path)
    return {
        path.removeprefix(f"{package}/"): text
        for path, text in files.items()
        if path.startswith(f"{package}/")
    }


def _write_package(files: Mapping[str, str], root: Path, folder: str) -> str:
    """Write a package, and return the module of its runtime, which it shares: mypy is slow."""
    prefix = "_runtime/"
    runtime = {path: text for path, text in files.items() if path.startswith(prefix)}
    common = [
        item for item in runtime.items() if item[0].removeprefix(prefix) not in OWN_RUNTIME_MODULES
    ]
    digest = sha256(repr(sorted(common)).encode()).hexdigest()[:12]
    shared = root / f"runtime_{digest}"
    if not shared.exists():
        modules = {path.removeprefix(prefix): text for path, text in runtime.items()}
        write_tree(modules | {"error_bodies.py": _ERROR_BODIES}, shared)
    own_files = {
        path: _OWN_IMPORT.sub(f"from {shared.name}", text)
        for path, text in files.items()
        if path not in runtime
    }
    write_tree(own_files, root / folder)
    return shared.name


def _find_broken_folders(root: Path) -> list[str]:
    """Return the folders with a program for an old client that mypy does not accept."""
    result = subprocess.run(
        [
            sys.executable,
            "-m",
            "mypy",
            "--strict",
            "--no-error-summary",
            "--cache-dir",
            session.FOLDER / "mypy",  # has the analysis of httpx2 and pydantic
            ".",
        ],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    paths = [line.partition(":")[0] for line in result.stdout.splitlines() if ": error:" in line]
    folders = {Path(path).parts[0] for path in paths if Path(path).name == "program.py"}
    others = [path for path in paths if Path(path).name != "program.py"]
    assert not others, result.stdout
    return sorted(folders)
