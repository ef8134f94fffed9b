"""The cases under `tests/cases`, and what every test of them needs.

A case is a directory: ``spec.yaml`` (or ``spec.json``), a style in ``style/`` and overlays
in ``overlay*.yaml`` where it has some, and what comes out: the files in ``expected/`` with
the messages in ``warnings.txt``, or the messages in ``error.txt``.
"""

from __future__ import annotations

import difflib
import os
import shlex
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

from generator import pipeline
from generator.diagnostics import Report, render_diagnostics
from generator.rendering import render as render_templates
from generator.style import BUILT_IN_FOLDER, load_style

# What runs remember belongs to the tests while they run.
os.environ["XDG_CACHE_HOME"] = tempfile.mkdtemp(prefix="specloom-tests-")

CASES = Path(__file__).parent / "cases"
_OUTCOME = ("expected", "error.txt", "warnings.txt", "command.txt")


@dataclass(frozen=True, slots=True)
class Case:
    """A directory of `tests/cases`."""

    root: Path

    @property
    def name(self) -> str:
        return self.root.name

    @property
    def fails(self) -> bool:
        return (self.root / "error.txt").exists() or self.name.startswith("error_")

    @property
    def styles(self) -> tuple[str, ...]:
        return ("style",) if (self.root / "style").is_dir() else ()

    @property
    def spec(self) -> str:
        return "spec.json" if (self.root / "spec.json").exists() else "spec.yaml"

    @property
    def overlays(self) -> tuple[str, ...]:
        return tuple(sorted(path.name for path in self.root.glob("overlay*.yaml")))

    @property
    def command(self) -> list[str]:
        """The arguments of the command: those of ``command.txt``, else a plain `generate`."""
        written = self.root / "command.txt"
        if written.exists():
            return shlex.split(written.read_text())
        styles = [part for style in self.styles for part in ("--style", style)]
        overlays = [part for overlay in self.overlays for part in ("--overlay", overlay)]
        return ["generate", self.spec, "--output", "out", *styles, *overlays]

    @property
    def inputs(self) -> list[Path]:
        """What the case starts from: everything in it that is no outcome."""
        return sorted(path for path in self.root.iterdir() if path.name not in _OUTCOME)


@dataclass(frozen=True, slots=True)
class Made:
    """What a case gave: all files, those that templates wrote, and the messages."""

    package: str
    width: int
    files: Mapping[str, str] = field(repr=False)
    written: Mapping[str, str] = field(repr=False)
    messages: str = ""


def all_cases() -> list[Case]:
    """Every case, by name."""
    return [Case(root) for root in sorted(CASES.iterdir()) if root.is_dir()]


def portable(text: str) -> str:
    """Messages without the place where this project lies."""
    return text.replace(str(BUILT_IN_FOLDER), "templates")


@cache
def make(case: Case) -> Made:
    """The client of a case, made in memory once; the current directory has to be the case's."""
    report = Report()
    style = load_style(case.styles)
    made = pipeline.generate(case.spec, style, report, overlays=case.overlays)
    messages = portable(render_diagnostics(report, report.sources))
    assert made is not None, messages
    pages = pipeline.build_template_context(made.description, style)
    sources = {path: file.source for path, file in render_templates(pages, style).items()}
    written = {path: text for path, text in made.files.items() if sources[path].is_template}
    width = style.get_integer("output", "line_length")
    return Made(pages.package.name, width, made.files, written, messages)


def write_tree(files: Mapping[str, str], root: Path) -> None:
    """Write files by their paths under a folder."""
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8", newline="")


def texts(root: Path) -> dict[str, str]:
    """The files in a folder by their paths, and empty folders."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes().decode() if path.is_file() else ""
        for path in sorted(root.rglob("*"))
        if path.is_file() or not any(path.iterdir())
    }


def difference(expected: Mapping[str, str], actual: Mapping[str, str]) -> str:
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


def pytest_addoption(parser: pytest.Parser) -> None:
    """``--update`` takes what the cases give now as what is expected."""
    parser.addoption("--update", action="store_true", help="rewrite the outcomes of all cases")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test of `good` or `bad` runs for each case that gives files, or that fails."""
    for name, fails in (("good", False), ("bad", True)):
        if name in metafunc.fixturenames:
            cases = [case for case in all_cases() if case.fails is fails]
            metafunc.parametrize(name, cases, ids=[case.name for case in cases])


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    """Whether outcomes are rewritten."""
    return bool(request.config.getoption("--update"))


@pytest.fixture
def imported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[str], ModuleType]]:
    """Imports the package of a case, by the case's name, for the time of a test."""
    before = set(sys.modules)

    def import_case(name: str) -> ModuleType:
        case = Case(CASES / name)
        monkeypatch.chdir(case.root)
        made = make(case)
        write_tree(made.files, tmp_path)
        monkeypatch.chdir(tmp_path)
        return import_module(made.package)

    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    yield import_case
    for name in set(sys.modules) - before:
        if str(getattr(sys.modules[name], "__file__", "")).startswith(str(tmp_path)):
            del sys.modules[name]
