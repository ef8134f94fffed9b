"""Multipart forms: fields and files, each in a part of its own (RFC 7578)."""

import mimetypes
from collections.abc import Sequence
from dataclasses import dataclass

from .files import (
    Content,
    FileContent,
    UploadStream,
    bytes_stream,
    content_stream,
    file_name,
    is_file,
    joined,
)
from .messages import essence
from .parameters import header_text
from .values import json_text, plain, text

__all__ = ["Part", "framed", "part_of"]

# How names are quoted: the HTML standard, section "Multipart form data".
_QUOTED = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a form; it is a file where it has the name of one."""

    name: str
    content: UploadStream
    media_type: str | None = None
    file_name: str | None = None

    @property
    def head(self) -> bytes:
        """The headers of the part, and the empty line that ends them.

        Raises:
            ValueError: The media type would end its header.
        """
        lines = [f"Content-Disposition: {self._disposition()}"]
        if (media_type := header_text("Content-Type", self.media_type)) is not None:
            lines.append(f"Content-Type: {media_type}")
        return "".join(f"{line}\r\n" for line in (*lines, "")).encode(errors="replace")

    def _disposition(self) -> str:
        disposition = f'form-data; name="{self.name.translate(_QUOTED)}"'
        if self.file_name is None:
            return disposition
        return f'{disposition}; filename="{self.file_name.translate(_QUOTED)}"'


def part_of(name: str, value: object, media_type: str | None) -> Part:
    """Make the part of one value or file of a field.

    `media_type` is the one that the API description gives, if any. Without it objects
    and arrays are JSON, and a file's name tells its media type.
    """
    if is_file(value):
        return _file_part(name, value, media_type)
    inner = plain(value)
    if media_type is None and isinstance(inner, dict | list):
        media_type = "application/json"
    content = json_text(inner) if _is_json(media_type) else text(inner)
    return Part(name, bytes_stream(content.encode()), media_type)


def framed(parts: Sequence[Part], boundary: str) -> UploadStream:
    """Make the stream of a form, whose parts the boundary separates."""
    streams: list[UploadStream] = []
    for part in parts:
        opening = f"--{boundary}\r\n".encode() + part.head
        streams += bytes_stream(opening), part.content, bytes_stream(b"\r\n")
    return joined([*streams, bytes_stream(f"--{boundary}--\r\n".encode())])


def _file_part(field: str, file: FileContent, media_type: str | None) -> Part:
    given_name, content, given_type = _described(file)
    name = given_name or file_name(content) or field
    kind = given_type or media_type or _guessed(name)
    return Part(field, content_stream(content), kind, name)


def _described(file: FileContent) -> tuple[str | None, Content, str | None]:
    """Give name, content and media type of a file as the caller gave them."""
    if not isinstance(file, tuple):
        return None, file, None
    if len(file) == 2:
        return *file, None
    return file


def _guessed(name: str) -> str:
    """Give the media type of a file by its name; a compressed one has none to guess."""
    media_type, compression = mimetypes.guess_type(name)
    if media_type is None or compression is not None:
        return "application/octet-stream"
    return media_type


def _is_json(media_type: str | None) -> bool:
    kind = essence(media_type or "")
    return kind == "application/json" or kind.endswith("+json")
