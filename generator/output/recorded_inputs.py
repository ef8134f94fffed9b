"""The inputs that the output was generated from, which are recorded in it.

With them the pipeline makes the files of the last run again, of which the output may have only
edited ones, and ``specloom diff`` knows what has changed since.  They are plain copies: reviewable,
and no new objects for Git.  ``input_collection`` makes them; somebody else may have written them.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import field
from functools import partial
from pathlib import Path
from typing import Any

from ..diagnostics import SpecloomError
from ..frozen import frozen
from ..input_files import read_file
from ..style import list_built_in_styles
from ..text.selection import Selection
from .disk import (
    convert_os_errors,
    find_obstacle,
    is_real_folder,
    make_path_diagnostic,
    read_plain_file,
)
from .paths import INPUTS_FOLDER, find_path_flaw

SETTINGS_FILE = "settings.json"


@frozen
class RecordedUrl:
    """A file that was fetched from a URL, with the path of its record."""

    url: str
    base_url: str
    path: Path

    @property
    def data(self) -> bytes:
        """The content of the file.  Raises OSError if it cannot be read."""
        return read_file(self.path)


@frozen
class RecordedInputs:
    """What a run generated the output from: files in the output, names of styles, and patterns.

    `spec` is the description, `overlays` were applied to it, `styles` are the names of built-in
    styles and directories, as `load_style` expects them, and `selection` is that of operations.
    `files` are the other files of the description, which are in the folder `folders`, if any, and
    `links` the real paths of those that references name by links, by the paths of these.
    `urls` are those that were fetched, if there are any; `spec_url` is then the URL of the
    description, if it was.
    `workflows` are Arazzo documents.
    """

    spec: Path
    overlays: tuple[Path, ...]
    styles: tuple[str, ...]
    selection: Selection
    files: tuple[Path, ...] = ()
    folders: tuple[Path, ...] = ()
    urls: tuple[RecordedUrl, ...] = ()
    spec_url: str = ""
    workflows: tuple[Path, ...] = ()
    links: Mapping[Path, Path] = field(default_factory=dict)

    @property
    def description(self) -> Path | str:
        """The description: its URL, if references are relative to that, or else its path."""
        return self.spec_url or self.spec

    def find_description_files(self, spec: Path) -> list[Path]:
        """Return the paths of `files` and `links` next to another copy of the description."""
        paths = (*self.files, *self.links)
        places = (os.path.relpath(path, self.spec.parent) for path in paths)
        return [Path(os.path.normpath(spec.parent / place)) for place in places]


def read_recorded_inputs(output: Path) -> RecordedInputs | None:
    """Return the recorded inputs of an output, or None if it has none.

    All files are inside the output, even if somebody else wrote the record.

    Raises:
        SpecloomError: The record is invalid or cannot be read.
    """
    path = f"{INPUTS_FOLDER}/{SETTINGS_FILE}"
    with convert_os_errors("read", output):
        data = read_plain_file(output, path)
        if data is None:
            return None
        try:
            return _decode_inputs(json.loads(data), output)
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            message = f"invalid record of inputs: {error}"
            hint = "restore the file, or delete it and run 'specloom generate'"
            diagnostic = make_path_diagnostic("broken-record", message, output / path, hint)
            raise SpecloomError(diagnostic) from error


def _decode_inputs(content: Any, output: Path) -> RecordedInputs:
    """Return the inputs for JSON data.  Raises ValueError with the reason if it is invalid."""
    match content:
        case {
            "format": 1,
            "spec": str(spec),
            "overlays": list(overlays),
            "styles": list(styles),
        } if all(isinstance(each, str) for each in overlays):
            files = _decode_files(content, output)
            return RecordedInputs(
                _locate_file(output, spec),
                tuple(_locate_file(output, each) for each in overlays),
                tuple(_locate_style(output, each) for each in styles),
                _decode_selection(content),
                files,
                (output / INPUTS_FOLDER / "spec",) if files else (),
                _decode_urls(content.get("urls", []), partial(_locate_file, output)),
                _decode_url(content.get("spec_url", "")),
                tuple(_locate_file(output, each) for each in content.get("workflows", [])),
                _decode_links(content.get("links", {}), output),
            )
    raise ValueError("its format is not supported by this version")


def _decode_files(content: Mapping[str, Any], output: Path) -> tuple[Path, ...]:
    """Return the other files of the description.  Raises ValueError if they are invalid."""
    paths = content.get("files", [])
    if not isinstance(paths, list) or not all(isinstance(each, str) for each in paths):
        raise ValueError("'files' is not a list of paths")
    return tuple(_locate_file(output, each) for each in paths)


def _decode_links(content: object, output: Path) -> Mapping[Path, Path]:
    """Return the links among the files.  Raises ValueError if they are invalid."""
    if not isinstance(content, dict) or not all(isinstance(each, str) for each in content.values()):
        raise ValueError("'links' is not a table of paths")
    for link in content:
        _check_path(link)
    return {
        output / INPUTS_FOLDER / link: _locate_file(output, path) for link, path in content.items()
    }


def _decode_urls(content: Any, locate_file: Callable[[str], Path]) -> tuple[RecordedUrl, ...]:
    """Return the files for their settings.  Raises ValueError or TypeError if they are invalid."""
    if not isinstance(content, list):
        raise TypeError("'urls' is not a list")
    return tuple(_decode_recorded_url(entry, locate_file) for entry in content)


def _decode_recorded_url(entry: object, locate_file: Callable[[str], Path]) -> RecordedUrl:
    match entry:
        case {"url": str(url), "found_at": str(base_url), "file": str(path)}:
            return RecordedUrl(url, base_url, locate_file(path))
    raise ValueError("'urls' has an entry that is no file")


def _decode_url(url: object) -> str:
    if not isinstance(url, str):
        raise TypeError("'spec_url' is not a string")
    return url


def _decode_selection(content: Mapping[str, Any]) -> Selection:
    """Return the selection in a record.  Raises ValueError if it is invalid."""
    settings: dict[str, list[str]] = {}
    for key in Selection().list_settings():
        patterns = settings[key] = content.get(key, [])
        if not isinstance(patterns, list) or not all(isinstance(each, str) for each in patterns):
            raise ValueError(f"{key!r} is not a list of strings")
    sources = {key: f"the recorded {key}" for key in settings}
    selection = Selection.from_settings(settings, sources)
    list(selection.iter_patterns())  # raises if one has no kind
    return selection


def _locate_file(output: Path, path: str) -> Path:
    """Return the path of a recorded file.  Raises ValueError if it is not inside the output."""
    _check_path(path)
    if read_plain_file(output, f"{INPUTS_FOLDER}/{path}") is None:
        raise ValueError(f"{path!r} is not a file")
    return output / INPUTS_FOLDER / path


def _locate_style(output: Path, style: Mapping[str, object]) -> str:
    """Return the name or directory of a recorded style.  Raises ValueError if it is invalid."""
    match style:
        case {"built_in": str(name)} if name in list_built_in_styles():
            return name
        case {"folder": str(path)}:
            _check_path(path)
            root = output / INPUTS_FOLDER / path
            obstacle = find_obstacle(output, f"{INPUTS_FOLDER}/{path}/x")
            if obstacle or not is_real_folder(str(root)) or any(_find_links(root)):
                raise ValueError(f"{path!r} is not a folder of files")
            # With its separator, no built-in style has this name.
            return str(root)
    raise ValueError(f"{style!r} is not a style of this version")


def _check_path(path: str) -> None:
    if reason := find_path_flaw(path):
        raise ValueError(f"it lists {path!r}: {reason}")


def _find_links(root: Path) -> Iterable[bool]:
    """Yield whether each file and folder in a folder is a link."""
    for folder, subfolders, names in os.walk(root):
        yield from (Path(folder, name).is_symlink() for name in (*subfolders, *names))
