"""What a run is to do: the arguments of the command over ``[tool.specloom]`` of pyproject.toml."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .diagnostics import Diagnostic, Location, SpecloomError
from .style import find_style_roots
from .style.toml_files import find_line, read_toml
from .text.suggestions import suggest

PROJECT_FILE = Path("pyproject.toml")
_TABLE_KEYS = ("tool", "specloom")
_KEY_TYPES = {"spec": str, "output": str, "style": list, "tags": list, "overlays": list}


@dataclass(frozen=True, slots=True)
class Project:
    """A description with the overlays that mend it, and what is to be made of it.

    That is: where its client goes, the styles over the built-in one, and the tags to take.
    """

    spec: Path
    output: Path
    styles: tuple[str, ...]
    tags: tuple[str, ...]
    overlays: tuple[Path, ...]

    def compute_inputs_digest(self) -> str:
        """A digest of all that the output is made from: it changes when the output may.

        The generator's own source is part of it, so a new version makes its files anew.

        Raises:
            SpecloomError: there is no such style, or the output is in one.
        """
        digest = hashlib.sha256()
        for tag in self.tags:
            digest.update(f"tag {tag}\n".encode())
        package_folder = Path(__file__).resolve().parent
        roots = find_style_roots(self.styles)
        for root in roots:
            self._check_output_outside(root)
        for root in (package_folder, *roots):
            _hash_tree(digest, root)
        for path in (self.spec, *self.overlays):
            digest.update(f"input {path}\n".encode())
            _hash_file(digest, path)
        return digest.hexdigest()

    def _check_output_outside(self, style_root: Path) -> None:
        """Raise where the output would become a part of a style, and the next output hold it."""
        if self.output.resolve().is_relative_to(style_root.resolve()):
            message = (
                f"the output is in the style '{style_root}', whose files all go into the output"
            )
            hint = "choose a folder beside the style"
            raise SpecloomError(
                Diagnostic("error", "output-in-style", message, str(self.output), hint=hint)
            )


def _hash_tree(digest: hashlib._Hash, root: Path) -> None:
    paths = (path for path in root.rglob("*") if "__pycache__" not in path.parts)
    for path in sorted(path for path in paths if path.is_file()):
        digest.update(f"file {path.relative_to(root).as_posix()}\n".encode())
        _hash_file(digest, path)


def _hash_file(digest: hashlib._Hash, path: Path) -> None:
    try:
        content = path.read_bytes()
    except OSError:
        return  # whoever reads it next tells it properly
    digest.update(f"{len(content)}\n".encode())
    digest.update(content)


def load_project(
    spec: Path | None,
    output: Path | None,
    styles: Sequence[str],
    tags: Sequence[str],
    overlays: Sequence[Path],
) -> Project:
    """Arguments where they are given, else what the project says.

    A description named by an argument takes nothing from the project: its style, tags,
    overlays and output are made for another one.  Without an output it goes to a folder called
    after its file, ``api.yaml`` to ``api-client``.

    Raises:
        SpecloomError: neither says which description, or pyproject.toml is wrong.
    """
    if spec is not None:
        output = output or Path(f"{spec.stem}-client")
        return Project(spec, output, tuple(styles), tuple(tags), tuple(overlays))
    table = _read_table()
    if "spec" not in table:
        raise SpecloomError(
            Diagnostic(
                "error",
                "no-description",
                (
                    "no description is named"
                    if PROJECT_FILE.is_file()
                    else "there is no such file here"
                ),
                str(PROJECT_FILE),
                hint="run 'specloom generate SPEC', or set spec in [tool.specloom]",
            )
        )
    return Project(
        Path(table["spec"]),
        output or Path(table.get("output", "generated")),
        tuple(styles or table.get("style", ())),
        tuple(tags or table.get("tags", ())),
        tuple(overlays or map(Path, table.get("overlays", ()))),
    )


def read_project_styles() -> tuple[str, ...]:
    """The styles that the project names, none where there is no project.

    Raises:
        SpecloomError: pyproject.toml is wrong.
    """
    return tuple(_read_table().get("style", ()))


def _read_table() -> dict[str, Any]:
    if not PROJECT_FILE.is_file():
        return {}
    table: Any = read_toml(PROJECT_FILE)
    for key in _TABLE_KEYS:
        table = table.get(key, {}) if isinstance(table, dict) else {}
    if not isinstance(table, dict):
        raise _project_error("specloom", "[tool.specloom] has to be a table", None)
    for key, value in table.items():
        _check_entry(key, value)
    return dict(table)


def _check_entry(key: str, value: object) -> None:
    if key not in _KEY_TYPES:
        raise _project_error(key, f"[tool.specloom] has no key '{key}'", suggest(key, _KEY_TYPES))
    if not isinstance(value, _KEY_TYPES[key]) or (
        isinstance(value, list) and not _are_strings(value)
    ):
        expected = "a string" if _KEY_TYPES[key] is str else "a list of strings"
        raise _project_error(key, f"'{key}' has to be {expected}", None)


def _are_strings(values: Iterable[object]) -> bool:
    return all(isinstance(value, str) for value in values)


def _project_error(key: str, message: str, hint: str | None) -> SpecloomError:
    location = Location(find_line(PROJECT_FILE, (*_TABLE_KEYS, key)), 1)
    return SpecloomError(
        Diagnostic("error", "project", message, str(PROJECT_FILE), hint=hint, location=location)
    )
