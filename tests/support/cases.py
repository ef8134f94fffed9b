"""The cases under `tests/cases`, and their generated clients.

A case is a directory with ``spec.yaml`` (or ``spec.json``), optionally a style in ``style/``,
overlays in ``overlay*.yaml`` and Arazzo documents in ``workflows*.yaml``, and the expected result:
files in ``expected/`` with warnings in ``warnings.txt``, or errors in ``error.txt``.  Some have the
expected plan of the client, too, in ``plan.txt``.
"""

from __future__ import annotations

import difflib
import pickle
import shlex
from collections.abc import Mapping
from contextlib import chdir
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from unittest.mock import patch

from generator import pipeline
from generator.diagnostics import Report, render_diagnostics
from generator.rendering.context import TemplateContext
from generator.rendering.file_formatting import format_rendered_files
from generator.rendering.renderer import RenderedFile
from generator.style import BUILT_IN_FOLDER, Style, load_style
from support.paths import CASES, SPEC
from support.session import build_once

_RESULT_FILES = ("expected", "error.txt", "warnings.txt", "plan.txt", "command.txt")
_COPIED_WIDTH = 88
"""The line length of files that are copied into clients."""

OWN_RUNTIME_MODULES = {
    "dict_types.py",
    "error_bodies.py",
    "style_settings.py",
    "xml_schema.py",
}
"""Modules of the runtime that contain names and values of the description."""

_RUNTIME = BUILT_IN_FOLDER / "base" / "[package]" / "_runtime"


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
    def workflows(self) -> tuple[str, ...]:
        return tuple(sorted(path.name for path in self.root.glob("workflows*.yaml")))

    @property
    def command(self) -> list[str]:
        """Arguments of the command, from ``command.txt`` or for a plain `generate`."""
        file = self.root / "command.txt"
        if file.exists():
            return shlex.split(file.read_text())
        return ["generate", "--output", "out", *self.input_arguments]

    @property
    def input_arguments(self) -> list[str]:
        """The description, the style, overlays and workflows as arguments of a command."""
        styles = [part for style in self.styles for part in ("--style", style)]
        overlays = [part for overlay in self.overlays for part in ("--overlay", overlay)]
        workflows = [part for file in self.workflows for part in ("--workflows", file)]
        return [self.spec, *styles, *overlays, *workflows]

    @property
    def inputs(self) -> list[Path]:
        """The input files and folders of the case."""
        return sorted(path for path in self.root.iterdir() if path.name not in _RESULT_FILES)


@dataclass(frozen=True, slots=True)
class GeneratedCase:
    """The client of a case.

    `files` are all files, `rendered` those that are rendered from templates, without the runtime,
    and `messages` the warnings.
    """

    package: str
    width: int
    files: Mapping[str, str] = field(repr=False)
    rendered: Mapping[str, str] = field(repr=False)
    unformatted: Mapping[str, str] = field(repr=False)
    messages: str = ""


def list_cases() -> list[Case]:
    """Return all cases, sorted by name."""
    return [Case(root) for root in sorted(CASES.iterdir()) if root.is_dir()]


def normalize_paths(text: str) -> str:
    """Replace the path of the built-in styles in messages."""
    return text.replace(str(BUILT_IN_FOLDER), "templates")


@cache
def generate_case(case: Case) -> GeneratedCase:
    """Return the client of a case; it is generated once per test run."""
    stored = build_once(f"case-{case.name}", lambda folder: _store_client(case, folder))
    client: GeneratedCase = pickle.loads((stored / "client").read_bytes())
    return client


def _store_client(case: Case, folder: Path) -> None:
    """Generate the client of a case, and store it in a folder."""
    report, formatting = Report(), _Formatting()
    with (
        chdir(case.root),
        patch.object(
            pipeline.generation, "format_rendered_files", formatting.format_rendered_files
        ),
    ):
        style = load_style(case.styles)
        generated = pipeline.generate(
            case.spec, style, report, overlays=case.overlays, workflows=case.workflows
        )
        messages = normalize_paths(render_diagnostics(report, report.sources))
        assert generated is not None, messages
    files, rendered = dict(generated.files), formatting.rendered
    client = GeneratedCase(
        package=formatting.package,
        width=style.output.line_length,
        files=files,
        rendered={path: text for path, text in files.items() if _is_golden(rendered[path])},
        unformatted={path: file.text for path, file in rendered.items()},
        messages=messages,
    )
    (folder / "client").write_bytes(pickle.dumps(client))


@dataclass(slots=True)
class _Formatting:
    """The last stage of a run, which keeps what the others computed."""

    package: str = ""
    rendered: Mapping[str, RenderedFile] = field(default_factory=dict[str, RenderedFile])

    def format_rendered_files(
        self,
        rendered: Mapping[str, RenderedFile],
        style: Style,
        context: TemplateContext,
        earlier_files: Mapping[str, str],
    ) -> Mapping[str, str]:
        """Format all files except copies, with which black takes seconds at other line lengths."""
        self.package, self.rendered = context.variables["package"].value.name, rendered
        if style.output.line_length != _COPIED_WIDTH:
            earlier_files = {
                path: file.text for path, file in rendered.items() if not file.source.is_template
            }
        return format_rendered_files(rendered, style, context, earlier_files)


def _is_golden(file: RenderedFile) -> bool:
    """Check whether a file is rendered, and not part of the runtime that all cases share."""
    path = file.source.path
    is_described = path.name == "xml_schema.py.jinja" or (
        path.name == "error_bodies.py.jinja" and "lambda" in file.text
    )
    return file.source.is_template and (path.parent != _RUNTIME or is_described)


def generate_assistants(*styles: str | Path) -> Mapping[str, str]:
    """Return the files of the Assistants client; they are generated once per test run.

    A style is the name of a built-in style or a folder of this project.
    """

    def store(folder: Path) -> None:
        generated = pipeline.generate(SPEC, load_style([str(style) for style in styles]), Report())
        assert generated is not None
        (folder / "files").write_bytes(pickle.dumps(dict(generated.files)))

    name = "-".join(["assistants", *(Path(style).name for style in styles)])
    files: Mapping[str, str] = pickle.loads((build_once(name, store) / "files").read_bytes())
    return files


def write_tree(files: Mapping[str, str], root: Path) -> None:
    """Write files into a folder, by their relative paths."""
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8", newline="")


def read_tree(root: Path) -> dict[str, str]:
    """Return the files in a folder by relative path; an empty folder is an empty string."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes().decode() if path.is_file() else ""
        for path in sorted(root.rglob("*"))
        if path.is_file() or not any(path.iterdir())
    }


def format_diff(expected: Mapping[str, str], actual: Mapping[str, str]) -> str:
    """Return a unified diff from the expected to the actual files."""
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
