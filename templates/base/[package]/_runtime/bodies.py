"""The bodies of requests, by media type."""

import secrets
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, cast

from .engine import is_model
from .files import (
    FileContent,
    UploadStream,
    content_stream,
    is_content,
    is_file,
    iterator_stream,
)
from .multipart import Part, framed, part_of
from .parameters import JsonValue, query_text
from .unset import NOT_GIVEN
from .values import json_text, plain, text

__all__ = [
    "Body",
    "ContentBody",
    "Encoded",
    "FileContent",
    "FormBody",
    "JsonBody",
    "MultipartBody",
    "UploadStream",
]


@dataclass(frozen=True, slots=True)
class Encoded:
    """A body as it is sent; without content, none is."""

    media_type: str | None = None
    content: bytes | UploadStream | None = None

    @property
    def length(self) -> int | None:
        """How many bytes are sent; None where that cannot be told, or none is sent."""
        if isinstance(self.content, UploadStream):
            return self.content.length
        return None if self.content is None else len(self.content)

    @property
    def replayable(self) -> bool:
        """Whether the body can be sent again, when a request is repeated."""
        return not isinstance(self.content, UploadStream) or self.content.replayable


class Body(Protocol):
    """What a request sends."""

    def encode(self) -> Encoded | None:
        """Give the body as bytes or a stream, or None where none is to be sent."""
        ...

    def with_fields(self, fields: Mapping[str, object]) -> "Body":
        """Give the body with more fields, or others in their place.

        Raises:
            TypeError: The body has no fields.
        """
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

    def with_fields(self, fields: Mapping[str, object]) -> "JsonBody":
        """Put fields over those of the body.

        Raises:
            TypeError: The body is no object.
        """
        return JsonBody(
            _extended(self._value, fields), self._media_type, optional=self._optional
        )


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

    def with_fields(self, fields: Mapping[str, object]) -> "FormBody":
        """Put fields over those of the body.

        Raises:
            TypeError: The body is no object.
        """
        return FormBody(_extended(self._fields, fields), self._media_type)


class MultipartBody:
    """Fields and files as the parts of a multipart form.

    An array repeats its part and an object is a JSON part. `media_types` tells the media
    type of a part by the name of its field, where a file does not bring its own.
    """

    def __init__(
        self, fields: object, media_types: Mapping[str, str] | None = None
    ) -> None:
        self._fields = fields
        self._media_types = media_types or {}

    def encode(self) -> Encoded | None:
        """Make the parts, and a boundary that none of them contains.

        Raises:
            OSError: There is no file at a path.
            TypeError: A file was opened for text.
            ValueError: The media type of a file is none.
        """
        if self._fields is NOT_GIVEN:
            return None
        parts = list(self._parts())
        if not parts:
            return None
        boundary = secrets.token_hex(16)
        media_type = f"multipart/form-data; boundary={boundary}"
        return Encoded(media_type, framed(parts, boundary))

    def with_fields(self, fields: Mapping[str, object]) -> "MultipartBody":
        """Put fields over those of the body.

        Raises:
            TypeError: The body is no object.
        """
        return MultipartBody(_extended(self._fields, fields), self._media_types)

    def _parts(self) -> Iterator[Part]:
        for name, value in _entries(self._fields).items():
            media_type = self._media_types.get(name)
            for item in _items(value):
                yield part_of(name, item, media_type)


class ContentBody:
    """Bytes, text or a file, sent as it is.

    A file is open or a path. Chunks can come from an iterator too, which is sent once.
    """

    def __init__(
        self, data: object, media_type: str = "application/octet-stream"
    ) -> None:
        self._data = data
        self._media_type = media_type

    def encode(self) -> Encoded | None:
        """Pass the content on.

        Raises:
            OSError: There is no file at the path.
            TypeError: The file was opened for text.
        """
        if self._data is NOT_GIVEN:
            return None
        return Encoded(self._media_type, _content(self._data))

    def with_fields(self, fields: Mapping[str, object]) -> "ContentBody":
        """Refuse: content has no fields."""
        raise TypeError(f"a body of type {self._media_type} has no fields to add to")


def _fields_of(value: object) -> Mapping[str, object]:
    if isinstance(value, Mapping):
        return cast("Mapping[str, object]", value)
    fields = plain(value)
    if not isinstance(fields, dict):
        kind = type(value).__name__
        raise TypeError(f"a body with fields must be an object, not of type {kind}")
    return fields


def _extended(value: object, fields: Mapping[str, object]) -> Mapping[str, object]:
    return fields if value is NOT_GIVEN else {**_fields_of(value), **fields}


def _entries(value: object) -> dict[str, object]:
    """Give the fields that are to be sent."""
    fields = _fields_of(value).items()
    return {name: v for name, v in fields if v is not None and v is not NOT_GIVEN}


def _form_value(value: object) -> object:
    return JsonValue(value) if _is_object(value) else value


def _is_object(value: object) -> bool:
    return isinstance(value, Mapping) or is_model(value)


def _items(value: object) -> Sequence[object]:
    """Give the values of a field: those of an array, or the one."""
    if is_file(value) or isinstance(value, str) or not isinstance(value, Sequence):
        return [value]
    items = cast("Sequence[object]", value)
    return [item for item in items if item is not None and item is not NOT_GIVEN]


def _content(data: object) -> bytes | UploadStream:
    if isinstance(data, str):
        return data.encode()
    if is_content(data):
        return content_stream(data)
    if isinstance(data, Iterator):
        return iterator_stream(cast("Iterator[bytes]", data))
    return text(plain(data)).encode()
