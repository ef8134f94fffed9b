"""The inputs that the output was generated from, which are recorded in it.

With them the pipeline makes the files of the last run again, of which the output may have only
edited ones, and ``specloom diff`` knows what has changed since.  They are plain copies: reviewable,
and no new objects for Git.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path, PurePath
from types import MappingProxyType
from typing import Any

from ..diagnostics import SpecloomError
from ..frozen import frozen
from ..input_files import read_file
from ..style import (
    BUILT_IN_FOLDER,
    SCHEMA_FILE,
    find_style_roots,
    is_ignored,
    list_built_in_styles,
)
from ..text.selection import Selection
from .disk import (
    convert_os_errors,
    find_obstacle,
    is_real_folder,
    make_path_diagnostic,
    normalize_newlines,
    read_plain_file,
)
from .paths import INPUTS_FOLDER, find_path_flaw
from .recorded_urls import FetchedFile, RecordedUrl, decode_urls, encode_urls, get_url_name

_SETTINGS_FILE = "settings.json"
_NO_FILES: Mapping[str, str] = MappingProxyType({})


@frozen
class RecordedInputs:
    """What a run generated the output from: files in the output, names of styles, and patterns.

    `spec` is the description, `overlays` were applied to it, `styles` are the names of built-in
    styles and directories, as `load_style` expects them, and `selection` is that of operations.
    `files` are the other files of the description, which are in the folder `folders`, if any.
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

    @property
    def description(self) -> Path | str:
        """The description: its URL, if references are relative to that, or else its path."""
        return self.spec_url or self.spec

    def find_description_files(self, spec: Path) -> list[Path]:
        """Return the paths of `files` next to another copy of the description."""
        places = (os.path.relpath(file, self.spec.parent) for file in self.files)
        return [Path(os.path.normpath(spec.parent / place)) for place in places]


def collect_inputs(
    spec: Path | str,
    overlays: Sequence[Path],
    styles: Sequence[str],
    selection: Selection,
    files: Mapping[str, str] = _NO_FILES,
    fetched: Sequence[FetchedFile] = (),
    workflows: Sequence[Path] = (),
) -> dict[str, bytes]:
    """Return the records of a run's inputs: the content of each file, by its path in the output.

    `files` are the texts of the other files of the description, by their real paths, and `fetched`
    are those of its files that are at URLs; the description is one of them if it is at a URL.

    Raises:
        SpecloomError: A style does not exist, or a file cannot be read.
    """
    records: dict[str, bytes] = {}
    spec_folder, paths = _arrange_files(spec, files) if isinstance(spec, Path) else ("spec", {})
    main = next((file for file in fetched if file.url == spec), None)
    spec_path = (
        _add_file(records, spec_folder, Path(spec))
        if main is None
        else _add_content(records, spec_folder, get_url_name(main.url), main.data)
    )
    settings: dict[str, object] = {
        "format": 1,
        "spec": spec_path,
        "overlays": [
            _add_file(records, f"overlays/{index}", overlay)
            for index, overlay in enumerate(overlays, start=1)
        ],
        "styles": [
            each
            for index, root in enumerate(find_style_roots(styles)[1:], start=1)
            if (each := _add_style(records, f"styles/{index}", root)) is not None
        ],
        **_encode_selection(selection),
        **_add_fetched_files(records, spec, spec_path, fetched),
    }
    if paths:
        settings["files"] = sorted(paths.values())
    for file, path in paths.items():
        records[path] = _normalize_text(files[file].encode())
    if workflows:
        settings["workflows"] = [
            _add_file(records, f"workflows/{index}", path)
            for index, path in enumerate(workflows, start=1)
        ]
    records[_SETTINGS_FILE] = f"{json.dumps(settings, indent=2)}\n".encode()
    return {f"{INPUTS_FOLDER}/{path}": data for path, data in sorted(records.items())}


def _arrange_files(spec: Path, files: Iterable[str]) -> tuple[str, dict[str, str]]:
    """Return the folder of the description in the record, and the paths of its other files.

    All are where they are as seen from each other, so that their references lead to them.
    """
    folder = os.path.dirname(os.path.realpath(spec))
    root = os.path.commonpath([folder, *map(os.path.dirname, files)])
    places = {file: os.path.relpath(file, root).replace(os.sep, "/") for file in files}
    # As in a style, a name that is invalid on some platform cannot be recorded.
    paths = {file: f"spec/{path}" for file, path in places.items() if not find_path_flaw(path)}
    spec_folder = "/".join(["spec", *Path(os.path.relpath(folder, root)).parts])
    return spec_folder if find_path_flaw(spec_folder) is None else "spec", paths


def _add_fetched_files(
    records: dict[str, bytes], spec: Path | str, spec_path: str, fetched: Sequence[FetchedFile]
) -> dict[str, object]:
    """Add the files at URLs other than the description, and return the settings for all."""
    if all(file.url == spec for file in fetched):
        return {}
    paths = [
        (
            spec_path
            if file.url == spec
            else _add_content(records, f"urls/{index}", get_url_name(file.url), file.data)
        )
        for index, file in enumerate(fetched)
    ]
    spec_url = {"spec_url": spec} if isinstance(spec, str) else {}
    return {**spec_url, "urls": encode_urls(fetched, paths)}


def _add_file(files: dict[str, bytes], folder: str, source: Path) -> str:
    """Add the content of a file in a folder, and return its path, which has the file's name."""
    with convert_os_errors("read", source):
        return _add_content(files, folder, source, read_file(source))


def _add_content(files: dict[str, bytes], folder: str, source: PurePath, content: bytes) -> str:
    name = f"file{source.suffix}" if find_path_flaw(source.name) else source.name
    path = f"{folder}/{name}"
    files[path] = _normalize_text(content)
    return path


def _add_style(files: dict[str, bytes], folder: str, root: Path) -> dict[str, str] | None:
    """Add the files of a style in a folder, and return its settings; None for an empty style."""
    if root.parent == BUILT_IN_FOLDER:
        return {"built_in": root.name}
    # Templates may refer to the files of a style by the name of its directory.
    name = os.path.basename(os.path.realpath(root))
    path = f"{folder}/{'style' if find_path_flaw(name) else name}"
    with convert_os_errors("read", root):
        # A name that is invalid on some platform cannot be recorded.  Without its file the
        # inputs may give other files than the output has, which their digests show.
        names = [each for each in _list_style_files(root) if find_path_flaw(each) is None]
        for each in names:
            files[f"{path}/{each}"] = _normalize_text(read_file(root / each))
    return {"folder": path} if names else None


def _list_style_files(root: Path) -> Iterator[str]:
    """Yield the paths, relative to a style, of all files that it may consist of."""
    for folder, subfolders, names in os.walk(root):
        subfolders[:] = sorted(each for each in subfolders if not is_ignored(each))
        for name in sorted(names):
            path = Path(folder, name)
            relative_path = path.relative_to(root).as_posix()
            if not is_ignored(name) and relative_path != SCHEMA_FILE and path.is_file():
                yield relative_path


def _normalize_text(data: bytes) -> bytes:
    """Return data with LF where a text has CRLF, which depends on the checkout."""
    return data if b"\0" in data else normalize_newlines(data)


def read_recorded_inputs(output: Path) -> RecordedInputs | None:
    """Return the recorded inputs of an output, or None if it has none.

    All files are inside the output, even if somebody else wrote the record.

    Raises:
        SpecloomError: The record is invalid or cannot be read.
    """
    path = f"{INPUTS_FOLDER}/{_SETTINGS_FILE}"
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
                decode_urls(content.get("urls", []), partial(_locate_file, output)),
                _decode_url(content.get("spec_url", "")),
                tuple(_locate_file(output, each) for each in content.get("workflows", [])),
            )
    raise ValueError("its format is not supported by this version")


def _decode_files(content: Mapping[str, Any], output: Path) -> tuple[Path, ...]:
    """Return the other files of the description.  Raises ValueError if they are invalid."""
    paths = content.get("files", [])
    if not isinstance(paths, list) or not all(isinstance(each, str) for each in paths):
        raise ValueError("'files' is not a list of paths")
    return tuple(_locate_file(output, each) for each in paths)


def _decode_url(url: object) -> str:
    if not isinstance(url, str):
        raise TypeError("'spec_url' is not a string")
    return url


def _encode_selection(selection: Selection) -> dict[str, list[str]]:
    """Return the patterns of a selection by their keys; those without patterns are left out.

    Only tags are always there, as records of earlier versions have no other key.
    """
    settings = selection.list_settings().items()
    return {key: list(patterns) for key, patterns in settings if patterns or key == "tags"}


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
