"""The collection of a run's inputs, which are recorded in its output."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from pathlib import Path, PurePath, PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ..frozen import frozen
from ..input_files import read_file
from ..style import BUILT_IN_FOLDER, SCHEMA_FILE, find_style_roots, is_ignored
from ..text.selection import Selection
from .disk import convert_os_errors, normalize_newlines
from .paths import INPUTS_FOLDER, find_path_flaw
from .recorded_inputs import SETTINGS_FILE

if TYPE_CHECKING:
    from ..openapi.assembly.reader import FetchedFile


@frozen
class RunInputs:
    """What a run generates its output from.

    `files` are the texts of the other files of the description, by their real paths, and `links`
    the real paths of those that references name by links.  `fetched` are those of its files that
    are at URLs; the description is one of them if it is at a URL.
    """

    spec: Path | str
    overlays: Sequence[Path | FetchedFile]
    styles: Sequence[str]
    selection: Selection
    files: Mapping[str, str] = field(default_factory=dict)
    links: Mapping[str, str] = field(default_factory=dict)
    fetched: Sequence[FetchedFile] = ()
    workflows: Sequence[Path] = ()


def collect_inputs(inputs: RunInputs) -> dict[str, bytes]:
    """Return the records of a run's inputs: the content of each file, by its path in the output.

    Raises:
        SpecloomError: A style does not exist, or a file cannot be read.
    """
    collector = _InputCollector(inputs)
    settings = collector.collect_settings()
    collector.records[SETTINGS_FILE] = f"{json.dumps(settings, indent=2)}\n".encode()
    return {f"{INPUTS_FOLDER}/{path}": data for path, data in sorted(collector.records.items())}


class _InputCollector:
    """A collector of inputs: `records` are the contents of files by path."""

    def __init__(self, inputs: RunInputs) -> None:
        self._inputs = inputs
        self.records: dict[str, bytes] = {}

    def collect_settings(self) -> dict[str, object]:
        """Add all inputs to the records, and return the settings that say what they are."""
        inputs = self._inputs
        spec_folder, paths = _arrange_files(inputs)
        main = next((file for file in inputs.fetched if file.url == inputs.spec), None)
        spec_path = self._add_file(spec_folder, main or Path(inputs.spec))
        styles = enumerate(find_style_roots(inputs.styles)[1:], start=1)
        settings: dict[str, object] = {
            "format": 1,
            "spec": spec_path,
            "overlays": self._add_files("overlays", inputs.overlays),
            "styles": [
                each
                for index, root in styles
                if (each := self._add_style(f"styles/{index}", root)) is not None
            ],
            **_encode_selection(inputs.selection),
            **self._add_fetched_files(spec_path),
        }
        files = {file: path for file, path in paths.items() if file in inputs.files}
        for file, path in files.items():
            self.records[path] = normalize_newlines(inputs.files[file].encode())
        if files:
            settings["files"] = sorted(files.values())
        if links := self._list_links({**paths, os.path.realpath(inputs.spec): spec_path}):
            settings["links"] = links
        if inputs.workflows:
            settings["workflows"] = self._add_files("workflows", inputs.workflows)
        return settings

    def _list_links(self, paths: Mapping[str, str]) -> dict[str, str]:
        """Return the paths of the files that links lead to, by those of the links."""
        return {
            paths[link]: paths[file]
            for link, file in sorted(self._inputs.links.items())
            if link in paths and file in paths
        }

    def _add_fetched_files(self, spec_path: str) -> dict[str, object]:
        """Add the files at URLs that others refer to, and return the settings for all."""
        inputs, fetched = self._inputs, self._inputs.fetched
        if all(file.url == inputs.spec for file in fetched):
            return {}
        paths = [
            (
                spec_path
                if file.url == inputs.spec
                else self._add_content(f"urls/{index}", _get_url_name(file.url), file.data)
            )
            for index, file in enumerate(fetched)
        ]
        spec_url = {"spec_url": inputs.spec} if isinstance(inputs.spec, str) else {}
        return {**spec_url, "urls": _encode_urls(fetched, paths)}

    def _add_files(self, folder: str, sources: Sequence[Path | FetchedFile]) -> list[str]:
        """Add files, each in a folder with its number, and return their paths."""
        return [
            self._add_file(f"{folder}/{index}", source)
            for index, source in enumerate(sources, start=1)
        ]

    def _add_file(self, folder: str, source: Path | FetchedFile) -> str:
        """Add the content of a file in a folder, and return its path there."""
        if not isinstance(source, Path):
            return self._add_content(folder, _get_url_name(source.url), source.data)
        with convert_os_errors("read", source):
            return self._add_content(folder, source, read_file(source))

    def _add_content(self, folder: str, source: PurePath, content: bytes) -> str:
        """Add a content under the name of its file in a folder, and return its path."""
        name = f"file{source.suffix}" if find_path_flaw(source.name) else source.name
        path = f"{folder}/{name}"
        self.records[path] = normalize_newlines(content)
        return path

    def _add_style(self, folder: str, root: Path) -> dict[str, str] | None:
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
                self.records[f"{path}/{each}"] = normalize_newlines(read_file(root / each))
        return {"folder": path} if names else None


def _arrange_files(inputs: RunInputs) -> tuple[str, dict[str, str]]:
    """Return the folder of the description in the record, and the paths of files and links.

    All are where they are as seen from each other, so that their references lead to them.
    """
    if isinstance(inputs.spec, str):
        return "spec", {}
    folder = os.path.dirname(os.path.realpath(inputs.spec))
    files: Iterable[str] = dict.fromkeys((*inputs.files, *inputs.links))
    root = os.path.commonpath([folder, *map(os.path.dirname, files)])
    places = {file: os.path.relpath(file, root).replace(os.sep, "/") for file in files}
    # As in a style, a name that is invalid on some platform cannot be recorded.
    paths = {file: f"spec/{path}" for file, path in places.items() if not find_path_flaw(path)}
    spec_folder = "/".join(["spec", *Path(os.path.relpath(folder, root)).parts])
    return spec_folder if find_path_flaw(spec_folder) is None else "spec", paths


def _list_style_files(root: Path) -> Iterator[str]:
    """Yield the paths, relative to a style, of all files that it may consist of."""
    for folder, subfolders, names in os.walk(root):
        subfolders[:] = sorted(each for each in subfolders if not is_ignored(each))
        for name in sorted(names):
            path = Path(folder, name)
            relative_path = path.relative_to(root).as_posix()
            if not is_ignored(name) and relative_path != SCHEMA_FILE and path.is_file():
                yield relative_path


def _encode_selection(selection: Selection) -> dict[str, list[str]]:
    """Return the patterns of a selection by their keys; those without patterns are left out.

    Only tags are always there, as records of earlier versions have no other key.
    """
    settings = selection.list_settings().items()
    return {key: list(patterns) for key, patterns in settings if patterns or key == "tags"}


def _get_url_name(url: str) -> PurePosixPath:
    """Return the name of the file at a URL, whatever the URL ends with."""
    return PurePosixPath(PurePosixPath(urlsplit(url).path).name or "file")


def _encode_urls(files: Sequence[FetchedFile], paths: Sequence[str]) -> list[dict[str, str]]:
    """Return the settings for files that were recorded at some paths."""
    return [
        {"url": file.url, "found_at": file.base_url, "file": path}
        for file, path in zip(files, paths, strict=True)
    ]
