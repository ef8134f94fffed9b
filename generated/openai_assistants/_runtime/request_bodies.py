"""Request bodies by media type."""

import secrets
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, cast

from .model_library import is_model, list_fields
from .multipart import Part, make_part, stream_parts
from .not_given import NOT_GIVEN
from .parameters import JsonValue, format_query
from .plain_values import dump_json, format_plain_value, to_plain_value
from .uploads import (
    FileContent,
    UploadStream,
    is_file_content,
    is_file_source,
    stream_chunks,
    stream_file_source,
)

__all__ = [
    "Body",
    "ContentBody",
    "EncodedBody",
    "FileContent",
    "FormBody",
    "JsonBody",
    "MultipartBody",
    "UploadStream",
    "merge_fields",
]


@dataclass(frozen=True, slots=True)
class EncodedBody:
    """An encoded request body; without content, no body is sent."""

    media_type: str | None = None
    content: bytes | UploadStream | None = None

    @property
    def length(self) -> int | None:
        """The number of bytes; None if it is unknown or there is no body."""
        if isinstance(self.content, UploadStream):
            return self.content.length
        return None if self.content is None else len(self.content)

    @property
    def replayable(self) -> bool:
        """Whether the body can be sent again for a retry or a redirect."""
        return not isinstance(self.content, UploadStream) or self.content.replayable


class Body(Protocol):
    """A request body before it is encoded."""

    def encode(self) -> EncodedBody | None:
        """Return the body as bytes or a stream, or None if no body is to be sent."""
        ...

    def with_fields(self, fields: Mapping[str, object]) -> "Body":
        """Return a copy of the body with fields added or replaced.

        Raises:
            TypeError: The body has no fields.
        """
        ...


class JsonBody:
    """A JSON value; entries that are NOT_GIVEN are omitted.

    If the body is optional, an object without entries is not sent.
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

    def encode(self) -> EncodedBody | None:
        """Return the JSON text, or None if the body is not sent."""
        if self._value is NOT_GIVEN:
            return None
        value = to_plain_value(self._value)
        if self._optional and value == {}:
            return None
        return EncodedBody(self._media_type, dump_json(value).encode())

    def with_fields(self, fields: Mapping[str, object]) -> "JsonBody":
        """Return a copy of the body with fields added or replaced.

        Raises:
            TypeError: The body is not an object.
        """
        return JsonBody(
            merge_fields(self._value, fields),
            self._media_type,
            optional=self._optional,
        )


class FormBody:
    """A URL-encoded form.

    An array repeats its field and an object is JSON text, unless the field is wrapped
    in one of the styles of query parameters.
    """

    def __init__(
        self, fields: object, media_type: str = "application/x-www-form-urlencoded"
    ) -> None:
        self._fields = fields
        self._media_type = media_type

    def encode(self) -> EncodedBody | None:
        """Return the URL-encoded form, or None if the body is not sent."""
        if self._fields is NOT_GIVEN:
            return None
        fields = {
            name: _convert_form_value(v)
            for name, v in _get_sent_fields(self._fields).items()
        }
        return EncodedBody(self._media_type, format_query(fields).encode())

    def with_fields(self, fields: Mapping[str, object]) -> "FormBody":
        """Return a copy of the body with fields added or replaced.

        Raises:
            TypeError: The body is not an object.
        """
        return FormBody(merge_fields(self._fields, fields), self._media_type)


class MultipartBody:
    """Fields and files as the parts of a multipart form.

    An array repeats its part and an object is a JSON part. `media_types` maps field
    names to the media types of their parts; the media type of a file takes precedence.
    """

    def __init__(
        self, fields: object, media_types: Mapping[str, str] | None = None
    ) -> None:
        self._fields = fields
        self._media_types = media_types or {}

    def encode(self) -> EncodedBody | None:
        """Return the form as a stream, or None if it has no parts.

        Raises:
            OSError: A path does not exist.
            TypeError: A file is open in text mode.
            ValueError: A media type contains a line break.
        """
        if self._fields is NOT_GIVEN:
            return None
        parts = list(self._make_parts())
        if not parts:
            return None
        boundary = secrets.token_hex(16)
        media_type = f"multipart/form-data; boundary={boundary}"
        return EncodedBody(media_type, stream_parts(parts, boundary))

    def with_fields(self, fields: Mapping[str, object]) -> "MultipartBody":
        """Return a copy of the body with fields added or replaced.

        Raises:
            TypeError: The body is not an object.
        """
        return MultipartBody(merge_fields(self._fields, fields), self._media_types)

    def _make_parts(self) -> Iterator[Part]:
        fields = _get_sent_fields(self._fields)
        for name, value in (fields | _list_binary_fields(self._fields)).items():
            media_type = self._media_types.get(name)
            for item in _list_values(value):
                yield make_part(name, item, media_type)


class ContentBody:
    """Bytes, text or a file, sent unchanged.

    A file is open in binary mode or a path. An iterator of chunks can be sent only
    once.
    """

    def __init__(
        self, data: object, media_type: str = "application/octet-stream"
    ) -> None:
        self._data = data
        self._media_type = media_type

    def encode(self) -> EncodedBody | None:
        """Return the content as bytes or a stream, or None if the body is not sent.

        Raises:
            OSError: The path does not exist.
            TypeError: The file is open in text mode.
        """
        if self._data is NOT_GIVEN:
            return None
        return EncodedBody(self._media_type, _encode_content(self._data))

    def with_fields(self, fields: Mapping[str, object]) -> "ContentBody":
        """Raise a TypeError: content has no fields."""
        raise TypeError(
            f"cannot add fields to a body of type {self._media_type}: "
            "extra_body needs a JSON or form body"
        )


def _get_fields(value: object) -> Mapping[str, object]:
    if isinstance(value, Mapping):
        return cast("Mapping[str, object]", value)
    fields = to_plain_value(value)
    if not isinstance(fields, dict):
        kind = type(value).__name__
        raise TypeError(f"a body with fields must be a mapping or model, not {kind}")
    return fields


def merge_fields(value: object, fields: Mapping[str, object]) -> Mapping[str, object]:
    """Return the fields of a body with others added or replaced.

    Raises:
        TypeError: The body is neither a mapping nor a model.
    """
    return fields if value is NOT_GIVEN else {**_get_fields(value), **fields}


def _get_sent_fields(value: object) -> dict[str, object]:
    """Return the fields that are neither None nor NOT_GIVEN."""
    fields = _get_fields(value).items()
    return {name: v for name, v in fields if v is not None and v is not NOT_GIVEN}


def _list_binary_fields(value: object) -> dict[str, object]:
    """Return the fields of a model that are bytes: Base64 in JSON, but not in parts."""
    fields = list_fields(value) if is_model(value) else {}
    return {name: v for name, v in fields.items() if _has_bytes(v)}


def _has_bytes(value: object) -> bool:
    items = cast("list[object]", value) if isinstance(value, list) else [value]
    return any(isinstance(item, bytes | bytearray) for item in items)


def _convert_form_value(value: object) -> object:
    return JsonValue(value) if _is_object(value) else value


def _is_object(value: object) -> bool:
    return isinstance(value, Mapping) or is_model(value)


def _list_values(value: object) -> Sequence[object]:
    """Return the items of an array, or a list with the value itself."""
    if (
        is_file_content(value)
        or isinstance(value, str)
        or not isinstance(value, Sequence)
    ):
        return [value]
    items = cast("Sequence[object]", value)
    return [item for item in items if item is not None and item is not NOT_GIVEN]


def _encode_content(data: object) -> bytes | UploadStream:
    if isinstance(data, str):
        return data.encode()
    if is_file_source(data):
        return stream_file_source(data)
    if isinstance(data, Iterator):
        return stream_chunks(cast("Iterator[bytes]", data))
    return format_plain_value(to_plain_value(data)).encode()
