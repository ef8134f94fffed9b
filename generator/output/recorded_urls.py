"""The files of a description that are at URLs, in the record of its inputs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path, PurePosixPath
from typing import Any, Protocol
from urllib.parse import urlsplit

from ..frozen import frozen
from ..input_files import read_file


class FetchedFile(Protocol):
    """A file that was fetched; relative references in it are relative to `base_url`."""

    @property
    def url(self) -> str: ...

    @property
    def base_url(self) -> str: ...

    @property
    def data(self) -> bytes: ...


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


def get_url_name(url: str) -> PurePosixPath:
    """Return the name of the file at a URL, whatever the URL ends with."""
    return PurePosixPath(PurePosixPath(urlsplit(url).path).name or "file")


def encode_urls(files: Sequence[FetchedFile], paths: Sequence[str]) -> list[dict[str, str]]:
    """Return the settings for files that were recorded at some paths."""
    return [
        {"url": file.url, "found_at": file.base_url, "file": path}
        for file, path in zip(files, paths, strict=True)
    ]


def decode_urls(content: Any, locate_file: Callable[[str], Path]) -> tuple[RecordedUrl, ...]:
    """Return the files for their settings.  Raises ValueError or TypeError if they are invalid."""
    if not isinstance(content, list):
        raise TypeError("'urls' is not a list")
    return tuple(_decode_url(entry, locate_file) for entry in content)


def _decode_url(entry: object, locate_file: Callable[[str], Path]) -> RecordedUrl:
    match entry:
        case {"url": str(url), "found_at": str(base_url), "file": str(path)}:
            return RecordedUrl(url, base_url, locate_file(path))
    raise ValueError("'urls' has an entry that is no file")
