"""Multipart forms: each field or file is a part (RFC 7578)."""

import mimetypes
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field

from .frozen import frozen
from .http_headers import normalize_media_type
from .json_writing import encode_json
from .parameters import format_header
from .plain_values import format_plain_value, to_plain_value
from .upload_streams import UploadStream, join_streams, stream_bytes
from .uploads import (
    FileContent,
    FileSource,
    get_file_name,
    is_file_content,
    stream_file_source,
)

__all__ = ["Part", "make_part", "stream_parts"]

# How names are quoted: the HTML standard, section "Multipart form data".
_QUOTED_CHARACTERS = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})


@frozen
class Part:
    """One part of a form; it is a file if it has a file name."""

    name: str
    content: UploadStream
    media_type: str | None = None
    file_name: str | None = None
    headers: Mapping[str, object] = field(default_factory=dict[str, object])

    @property
    def header_bytes(self) -> bytes:
        """The headers of the part and the empty line after them.

        Raises:
            ValueError: A header contains a line break.
        """
        lines = [f"Content-Disposition: {self._format_disposition()}"]
        for name, value in {"Content-Type": self.media_type, **self.headers}.items():
            if (text := format_header(name, value)) is not None:
                lines.append(f"{name}: {text}")
        return "".join(f"{line}\r\n" for line in (*lines, "")).encode(errors="replace")

    def _format_disposition(self) -> str:
        disposition = f'form-data; name="{self.name.translate(_QUOTED_CHARACTERS)}"'
        if self.file_name is None:
            return disposition
        return (
            f'{disposition}; filename="{self.file_name.translate(_QUOTED_CHARACTERS)}"'
        )


def make_part(
    name: str,
    value: object,
    media_type: str | None,
    headers: Mapping[str, object] | None = None,
    file_media_type: str | None = None,
) -> Part:
    """Return the part for one value or file of a field.

    `media_type` is that of the API description, if any. Without it, objects and arrays
    are sent as JSON, and the media type of a file is guessed from its name; it is
    `file_media_type` if the name suggests none. The `headers` are those of the API;
    those of a file take precedence.
    """
    headers = headers or {}
    if is_file_content(value):
        return _make_file_part(name, value, media_type, headers, file_media_type)
    inner = to_plain_value(value)
    if media_type is None and isinstance(inner, dict | list):
        media_type = "application/json"
    if _is_json_type(media_type):
        content = encode_json(inner)
    else:
        content = format_plain_value(inner).encode()
    return Part(name, stream_bytes(content), media_type, headers=headers)


def stream_parts(parts: Sequence[Part], boundary: str) -> UploadStream:
    """Return the stream of a form with its parts between boundaries."""
    streams: list[UploadStream] = []
    for part in parts:
        opening = f"--{boundary}\r\n".encode() + part.header_bytes
        streams += stream_bytes(opening), part.content, stream_bytes(b"\r\n")
    return join_streams([*streams, stream_bytes(f"--{boundary}--\r\n".encode())])


def _make_file_part(
    field: str,
    file: FileContent,
    media_type: str | None,
    headers: Mapping[str, object],
    file_media_type: str | None,
) -> Part:
    given_name, content, given_type, own_headers = _unpack_file(file)
    name = given_name or get_file_name(content) or field
    kind = given_type or media_type or _find_media_type(content, name)
    kind = kind or file_media_type or "application/octet-stream"
    own_names = {name.lower() for name in own_headers}
    kept = {name: v for name, v in headers.items() if name.lower() not in own_names}
    headers = {**kept, **own_headers}
    return Part(field, stream_file_source(content), kind, name, headers)


def _unpack_file(
    file: FileContent,
) -> tuple[str | None, FileSource | Iterator[bytes], str | None, Mapping[str, str]]:
    """Return the name, content, media type and headers that the caller passed."""
    if not isinstance(file, tuple):
        return None, file, None, {}
    if len(file) == 2:
        return *file, None, {}
    if len(file) == 3:
        return *file, {}
    return file


def _find_media_type(content: object, name: str) -> str | None:
    """Return the media type of a file, or the one that its name suggests, if any.

    An upload that a web server received has one. Names of compressed files suggest none.
    """
    own_type: object = getattr(content, "content_type", None)
    if isinstance(own_type, str) and own_type:
        return own_type
    media_type, compression = mimetypes.guess_type(name)
    return media_type if compression is None else None


def _is_json_type(media_type: str | None) -> bool:
    kind = normalize_media_type(media_type or "")
    return kind == "application/json" or kind.endswith("+json")
