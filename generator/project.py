"""Project settings: command-line arguments over ``[tool.specloom]`` in pyproject.toml."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .diagnostics import WARNING_CODES, Location, SpecloomError, file_error
from .frozen import frozen
from .style import find_style_roots
from .text.suggestions import suggest

if TYPE_CHECKING:
    from .style.toml_files import TomlFile

PROJECT_FILE = Path("pyproject.toml")
_TABLE_KEYS = ("tool", "specloom")
_URL_START = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)
_KEY_TYPES = {
    "spec": str,
    "output": str,
    "style": list,
    "tags": list,
    "overlays": list,
    "allow": list,
}


@frozen
class Project:
    """The settings of a run.

    `spec` is the description, `overlays` are applied to it, `output` is the folder for the
    files, `styles` override the built-in style in order, and `tags` select operations (all
    if empty).  `tags_source` is the option or setting that the tags are from, for messages.
    `allowed_codes` are the codes of the warnings that are accepted.  `settings_file` is the file
    that settings are from, if there is one.
    """

    spec: Path
    output: Path
    styles: tuple[str, ...]
    tags: tuple[str, ...]
    overlays: tuple[Path, ...]
    tags_source: str = "--tag"
    allowed_codes: frozenset[str] = frozenset()
    settings_file: Path | None = None

    def compute_inputs_digest(self) -> str:
        """Return a digest of all inputs; if it is unchanged, so is the output.

        The generator's source code is included, so a new version generates all files again.

        Raises:
            SpecloomError: A style does not exist, or the output is inside one.
        """
        digest = hashlib.sha256()
        for tag in self.tags:
            digest.update(f"tag {tag}\n".encode())
        for code in sorted(self.allowed_codes):
            digest.update(f"allow {code}\n".encode())
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

    def list_input_paths(self) -> list[Path]:
        """Return the files that a run reads, except the generator's source code.

        The folders of styles are included: they change when a file is added or removed.

        Raises:
            SpecloomError: A style does not exist.
        """
        settings = [self.settings_file] if self.settings_file else []
        styles = [path for root in find_style_roots(self.styles) for path in _list_tree(root)]
        return [*styles, self.spec, *self.overlays, *settings]

    def _check_output_outside(self, style_root: Path) -> None:
        """Raise if the output is inside a style: the next run would copy it as part of it."""
        if self.output.resolve().is_relative_to(style_root.resolve()):
            message = (
                f"the output is inside the style '{style_root}', whose files are all copied to it"
            )
            hint = "choose an output folder outside the style"
            raise file_error("output-in-style", message, self.output, hint)


def _list_tree(root: Path) -> list[Path]:
    """Return a folder and all files and folders in it, sorted, without bytecode."""
    return sorted(Path(folder, name) for folder, names in _walk_tree(root) for name in ("", *names))


def _hash_tree(digest: hashlib._Hash, root: Path) -> None:
    for folder, names in _walk_tree(root):
        for path in (os.path.join(folder, name) for name in names):
            if os.path.isfile(path):
                digest.update(f"file {path.removeprefix(str(root))}\n".encode())
                _hash_file(digest, path)


def _walk_tree(root: Path) -> Iterator[tuple[str, list[str]]]:
    """Yield a folder and all folders in it, each with the names of its files, in order."""
    for folder, subfolders, names in os.walk(root):
        subfolders[:] = sorted(each for each in subfolders if each != "__pycache__")
        yield folder, sorted(names)


def _hash_file(digest: hashlib._Hash, path: str | Path) -> None:
    try:
        with open(path, "rb") as file:
            content = file.read()
    except OSError:
        return  # reported by the stage that needs the file
    digest.update(f"{len(content)}\n".encode())
    digest.update(content)


def load_project(
    spec: str | None,
    output: Path | None,
    styles: Sequence[str],
    tags: Sequence[str],
    overlays: Sequence[str],
    allowed_codes: Sequence[str] = (),
) -> Project:
    """Return the settings from arguments, or from pyproject.toml where they are missing.

    If `spec` is given, pyproject.toml is ignored: its styles, tags, overlays, output and allowed
    warnings are meant for another description.  The default output is then named after the file:
    ``api-client`` for ``api.yaml``.

    Raises:
        SpecloomError: No description is given, a file is a URL, no warning has one of the codes,
            or pyproject.toml is invalid.
    """
    for code in allowed_codes:
        if code not in WARNING_CODES:
            hint = suggest(code, WARNING_CODES)
            raise file_error("unknown-code", f"no warning has the code '{code}'", "--allow", hint)
    if spec is not None:
        spec_path = _to_path(spec)
        output = output or Path(f"{spec_path.stem}-client")
        return Project(
            spec_path,
            output,
            tuple(styles),
            tuple(tags),
            tuple(map(_to_path, overlays)),
            allowed_codes=frozenset(allowed_codes),
        )
    table = _read_table()
    if "spec" not in table:
        raise file_error(
            "no-description",
            (
                "no description is configured"
                if PROJECT_FILE.is_file()
                else "file not found, and no description was given"
            ),
            PROJECT_FILE,
            "run 'specloom generate SPEC', or set 'spec' in [tool.specloom]",
        )
    return Project(
        _to_path(table["spec"]),
        output or Path(table.get("output", "generated")),
        tuple(styles or table.get("style", ())),
        tuple(tags or table.get("tags", ())),
        tuple(map(_to_path, overlays or table.get("overlays", ()))),
        "--tag" if tags else f"'tags' of {PROJECT_FILE}",
        frozenset([*table.get("allow", ()), *allowed_codes]),
        PROJECT_FILE,
    )


def _to_path(text: str) -> Path:
    """Return the path of a file.

    Raises:
        SpecloomError: The text is a URL.
    """
    # A path would merge the two slashes.
    if _URL_START.match(text):
        hint = "download the file and pass its path"
        raise file_error("url", "URLs are not supported", text, hint)
    return Path(text)


def read_project_styles() -> tuple[str, ...]:
    """Return the styles from pyproject.toml; none without that file.

    Raises:
        SpecloomError: pyproject.toml is invalid.
    """
    return tuple(_read_table().get("style", ()))


def _read_table() -> dict[str, Any]:
    if not PROJECT_FILE.is_file():
        return {}
    # Imported here because a run with a SPEC reads no settings.
    from .style.toml_files import read_toml

    file = read_toml(PROJECT_FILE)
    table: Any = file.data
    for key in _TABLE_KEYS:
        table = table.get(key, {}) if isinstance(table, dict) else {}
    if not isinstance(table, dict):
        raise _project_error(file, "specloom", "[tool.specloom] must be a table", None)
    for key, value in table.items():
        _check_entry(file, key, value)
    return dict(table)


def _check_entry(file: TomlFile, key: str, value: object) -> None:
    if key not in _KEY_TYPES:
        raise _project_error(
            file, key, f"unknown key '{key}' in [tool.specloom]", suggest(key, _KEY_TYPES)
        )
    if not isinstance(value, _KEY_TYPES[key]) or (
        isinstance(value, list) and not _are_strings(value)
    ):
        expected = "a string" if _KEY_TYPES[key] is str else "a list of strings"
        raise _project_error(file, key, f"'{key}' must be {expected}", None)
    for code in value if key == "allow" else ():
        if code not in WARNING_CODES:
            hint = suggest(code, WARNING_CODES)
            raise _project_error(file, key, f"no warning has the code '{code}'", hint)


def _are_strings(values: Iterable[object]) -> bool:
    return all(isinstance(value, str) for value in values)


def _project_error(file: TomlFile, key: str, message: str, hint: str | None) -> SpecloomError:
    location = Location(file.find_line((*_TABLE_KEYS, key)), 1)
    return file_error("project", message, PROJECT_FILE, hint, location)
