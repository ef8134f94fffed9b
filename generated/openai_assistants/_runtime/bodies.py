"""The bodies of requests, by media type."""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from os.path import basename
from typing import IO, Any, Protocol, TypeAlias, TypeGuard, cast

import httpx
import pydantic

from .parameters import JsonValue, query_text
from .unset import NOT_GIVEN
from .values import json_text, plain, text

__all__ = [
    "Body",
    "ContentBody",
    "Encoded",
    "FileContent",
    "FileStream",
    "FormBody",
    "JsonBody",
    "MultipartBody",
]

FileContent: TypeAlias = (
    bytes
    | IO[bytes]
    | tuple[str, bytes | IO[bytes]]
    | tuple[str, bytes | IO[bytes], str]
)
"""A file to upload: its content, which may come with a name and a media type."""

Part: TypeAlias = tuple[
    str, tuple[str | None, bytes | IO[bytes], str | None, Mapping[str, str]]
]

_CHUNK = 65_536


class FileStream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The rest of an open file, sent in chunks by either kind of client."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._start = file.tell() if file.seekable() else None

    @property
    def length(self) -> int | None:
        """How many bytes there are to send, where the file can tell."""
        if self._start is None:
            return None
        end = self._file.seek(0, 2)
        self._file.seek(self._start)
        return end - self._start

    def __iter__(self) -> Iterator[bytes]:
        if self._start is not None:
            self._file.seek(self._start)
        while chunk := self._file.read(_CHUNK):
            yield chunk

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk


@dataclass(frozen=True, slots=True)
class Encoded:
    """A body as httpx takes it: content, or parts of a multipart form."""

    media_type: str | None = None
    content: bytes | FileStream | None = None
    parts: Sequence[Part] | None = None


class Body(Protocol):
    """What a request sends."""

    def encode(self) -> Encoded | None:
        """Give the body as bytes or parts, or None where none is to be sent."""
        ...


class JsonBody:
    """A JSON value, whose entries that are NOT_GIVEN are left out.

    Where the body is optional, an object without entries is not sent.
    """

    def __init__(
        self,
        value: object,
        media_type: str = "application/json",
        *,
        optional: bool = False,
    ) -> None:
        self._value = value
        self._media_type = media_type
        self._optional = optional

    def encode(self) -> Encoded | None:
        """Write the JSON text."""
        if self._value is NOT_GIVEN:
            return None
        value = plain(self._value)
        if self._optional and value == {}:
            return None
        return Encoded(self._media_type, json_text(value).encode())


class FormBody:
    """Fields as a web form sends them.

    Arrays repeat their field and objects are JSON text, unless a field is wrapped in
    one of the styles of query parameters.
    """

    def __init__(
        self, fields: object, media_type: str = "application/x-www-form-urlencoded"
    ) -> None:
        self._fields = fields
        self._media_type = media_type

    def encode(self) -> Encoded | None:
        """Write the form."""
        if self._fields is NOT_GIVEN:
            return None
        fields = {name: _form_value(v) for name, v in _entries(self._fields).items()}
        return Encoded(self._media_type, query_text(fields).encode())


class MultipartBody:
    """Fields and files as the parts of a multipart form.

    An array repeats its part and an object is a JSON part. `media_types` overrides
    the media type of a part by the name of its field.
    """

    def __init__(
        self, fields: object, media_types: Mapping[str, str] | None = None
    ) -> None:
        self._fields = fields
        self._media_types = media_types or {}

    def encode(self) -> Encoded | None:
        """Make the parts."""
        if self._fields is NOT_GIVEN:
            return None
        parts = list(self._parts())
        return Encoded(parts=parts) if parts else None

    def _parts(self) -> Iterator[Part]:
        for name, value in _entries(self._fields).items():
            media_type = self._media_types.get(name)
            for item in _items(value):
                yield _part(name, item, media_type)


class ContentBody:
    """Bytes, text or an open file, sent as it is."""

    def __init__(
        self, data: object, media_type: str = "application/octet-stream"
    ) -> None:
        self._data = data
        self._media_type = media_type

    def encode(self) -> Encoded | None:
        """Pass the content on."""
        if self._data is NOT_GIVEN:
            return None
        return Encoded(self._media_type, _content(self._data))


def _entries(fields: object) -> dict[str, object]:
    """Give the fields that are to be sent."""
    if not isinstance(fields, Mapping):
        fields = plain(fields)
    entries = cast("Mapping[str, object]", fields).items()
    return {name: v for name, v in entries if v is not None and v is not NOT_GIVEN}


def _form_value(value: object) -> object:
    return JsonValue(value) if _is_object(value) else value


def _is_object(value: object) -> bool:
    return isinstance(value, Mapping | pydantic.BaseModel)


def _items(value: object) -> Sequence[object]:
    """Give the values of a field: those of an array, or the one."""
    if _is_file(value) or isinstance(value, str) or not isinstance(value, Sequence):
        return [value]
    items = cast("Sequence[object]", value)
    return [item for item in items if item is not None and item is not NOT_GIVEN]


def _part(name: str, value: object, media_type: str | None) -> Part:
    if _is_file(value):
        return name, _file_part(name, value, media_type)
    inner = plain(value)
    if media_type is None and isinstance(inner, dict | list):
        media_type = "application/json"
    content = json_text(inner) if _is_json(media_type) else text(inner)
    headers = {"Content-Type": media_type} if media_type else {}
    return name, (None, content.encode(), None, headers)


def _file_part(
    field_name: str, value: FileContent, media_type: str | None
) -> tuple[str, bytes | IO[bytes], str | None, Mapping[str, str]]:
    if not isinstance(value, tuple):
        return _file_name(value, field_name), value, media_type, {}
    if len(value) == 2:
        return value[0], value[1], media_type, {}
    return value[0], value[1], value[2], {}


def _file_name(content: bytes | IO[bytes], default: str) -> str:
    name: object = getattr(content, "name", None)
    return basename(name) if isinstance(name, str) and name else default


def _is_file(value: object) -> TypeGuard[FileContent]:
    if isinstance(value, tuple):
        parts = cast("tuple[object, ...]", value)
        return len(parts) in (2, 3) and _is_content(parts[1])
    return _is_content(value)


def _is_content(value: object) -> TypeGuard[bytes | IO[bytes]]:
    return isinstance(value, bytes) or hasattr(value, "read")


def _is_json(media_type: str | None) -> bool:
    essence = (media_type or "").partition(";")[0].strip().lower()
    return essence == "application/json" or essence.endswith("+json")


def _content(data: object) -> bytes | FileStream:
    if isinstance(data, str):
        return data.encode()
    if isinstance(data, bytes | bytearray):
        return bytes(data)
    if hasattr(data, "read"):
        return FileStream(cast("Any", data))
    return text(plain(data)).encode()
