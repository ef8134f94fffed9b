"""Request bodies by media type."""

import secrets
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import Protocol, TypeAlias, cast

from .frozen import frozen
from .json_writing import encode_json, write_decimal_texts
from .model_library import is_model, list_fields
from .multipart import Part, make_part, stream_parts
from .not_given import NOT_GIVEN
from .parameters import JsonValue, format_query, is_styled, list_text_pairs
from .plain_values import (
    encode_value,
    format_plain_value,
    is_array,
    is_object,
    list_entries,
    to_plain_value,
)
from .unsendable_values import (
    UnsendableError,
    UnsendableTypeError,
    locate_error,
)
from .upload_streams import UploadStream, is_bytes, join_streams, stream_chunks
from .uploads import (
    BinaryContent,
    FileContent,
    is_file_content,
    is_file_source,
    stream_file_source,
)

__all__ = [
    "BinaryContent",
    "Body",
    "ContentBody",
    "EncodedBody",
    "FileContent",
    "FormBody",
    "JsonBody",
    "MultipartBody",
    "merge_fields",
]


Encodings: TypeAlias = Mapping[str, Callable[[object], object]]
"""Functions that wrap the values of fields in their styles, by the names of fields."""


@frozen
class EncodedBody:
    """An encoded request body; without content, no body is sent.

    `async_field` is the name of a part, or `body`, that is an asynchronous stream.
    """

    media_type: str | None = None
    content: bytes | UploadStream | None = None
    async_field: str | None = None

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

    If the body is optional, an object without entries is not sent. Decimals are numbers
    but for the properties, at any depth, that the API expects as strings: these are
    `decimal_texts`.
    """

    def __init__(
        self,
        value: object,
        media_type: str = "application/json",
        *,
        optional: bool = False,
        decimal_texts: Collection[str] = (),
    ) -> None:
        self._value = value
        self._media_type = media_type
        self._optional = optional
        self._decimal_texts = decimal_texts

    def encode(self) -> EncodedBody | None:
        """Return the JSON text, or None if the body is not sent.

        Raises:
            TypeError: A value cannot be sent as JSON.
            ValueError: A number is NaN or an infinity.
        """
        if self._value is NOT_GIVEN:
            return None
        content = self._encode_value()
        if self._optional and content == b"{}":
            return None
        return EncodedBody(self._media_type, content)

    def with_fields(self, fields: Mapping[str, object]) -> "JsonBody":
        """Return a copy of the body with fields added or replaced.

        Raises:
            TypeError: The body is not an object.
        """
        return JsonBody(
            merge_fields(self._value, fields),
            self._media_type,
            optional=self._optional,
            decimal_texts=self._decimal_texts,
        )

    def _encode_value(self) -> bytes:
        if self._decimal_texts:
            value = to_plain_value(self._value)
            return encode_json(write_decimal_texts(value, self._decimal_texts))
        kind: object = type(self._value)
        if kind is not dict:
            return encode_value(self._value)
        entries = cast("dict[object, object]", self._value).items()
        return encode_value({k: v for k, v in entries if v is not NOT_GIVEN})


class FormBody:
    """A URL-encoded form.

    An array repeats its field and an object is JSON text, unless the field is wrapped
    in one of the styles of query parameters, as `encodings` do with those of their names.
    """

    def __init__(
        self,
        fields: object,
        media_type: str = "application/x-www-form-urlencoded",
        *,
        encodings: Encodings | None = None,
    ) -> None:
        self._fields = fields
        self._media_type = media_type
        self._encodings = encodings

    def encode(self) -> EncodedBody | None:
        """Return the URL-encoded form, or None if the body is not sent."""
        if self._fields is NOT_GIVEN:
            return None
        fields = {
            name: _convert_form_value(v)
            for name, v in _get_sent_fields(self._fields, self._encodings).items()
        }
        return EncodedBody(self._media_type, format_query(fields).encode())

    def with_fields(self, fields: Mapping[str, object]) -> "FormBody":
        """Return a copy of the body with fields added or replaced.

        Raises:
            TypeError: The body is not an object.
        """
        return FormBody(
            merge_fields(self._fields, fields),
            self._media_type,
            encodings=self._encodings,
        )


class MultipartBody:
    """Fields and files as the parts of a multipart form.

    An array repeats its part and an object is a JSON part, unless the field is wrapped
    in one of the styles of query parameters, as `encodings` do with those of their
    names. `media_types` and `headers` map field names to those of their parts; those of
    a file take precedence. `file_media_types` are for files whose names suggest none.
    """

    def __init__(
        self,
        fields: object,
        media_types: Mapping[str, str] | None = None,
        *,
        file_media_types: Mapping[str, str] | None = None,
        headers: Mapping[str, Mapping[str, object]] | None = None,
        encodings: Encodings | None = None,
    ) -> None:
        self._fields = fields
        self._media_types = media_types or {}
        self._file_media_types = file_media_types or {}
        self._headers = headers or {}
        self._encodings = encodings

    def encode(self) -> EncodedBody | None:
        """Return the form as a stream, or None if it has no parts.

        Raises:
            OSError: A path does not exist.
            TypeError: A file is open in text mode, or a value cannot be sent.
            ValueError: A media type contains a line break.
        """
        if self._fields is NOT_GIVEN:
            return None
        parts = list(self._make_parts())
        if not parts:
            return None
        boundary = secrets.token_hex(16)
        media_type = f"multipart/form-data; boundary={boundary}"
        async_fields = (part.name for part in parts if part.content.is_async)
        return EncodedBody(
            media_type, stream_parts(parts, boundary), next(async_fields, None)
        )

    def with_fields(self, fields: Mapping[str, object]) -> "MultipartBody":
        """Return a copy of the body with fields added or replaced.

        Raises:
            TypeError: The body is not an object.
        """
        return MultipartBody(
            merge_fields(self._fields, fields),
            self._media_types,
            file_media_types=self._file_media_types,
            headers=self._headers,
            encodings=self._encodings,
        )

    def _make_parts(self) -> Iterator[Part]:
        fields = _get_sent_fields(self._fields, self._encodings)
        for name, value in (fields | _list_binary_fields(self._fields)).items():
            media_type, headers = self._media_types.get(name), self._headers.get(name)
            try:
                if is_styled(value):
                    for key, text in list_text_pairs(name, value):
                        yield make_part(key, text, media_type, headers)
                    continue
                default = self._file_media_types.get(name)
                for item in _list_values(value):
                    yield make_part(name, item, media_type, headers, default)
            except (UnsendableError, UnicodeEncodeError) as error:
                raise locate_error(error, name) from None


class ContentBody:
    """Bytes, text or a file, sent unchanged.

    A file is open in binary mode or a path. Chunks of bytes are sent one after the
    other; an iterator of them can be sent only once. Asynchronous clients also send
    asynchronous files and iterators.
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
            TypeError: The file is open in text mode, or the content cannot be sent.
        """
        if self._data is NOT_GIVEN:
            return None
        content = _encode_content(self._data)
        is_async = isinstance(content, UploadStream) and content.is_async
        return EncodedBody(self._media_type, content, "body" if is_async else None)

    def with_fields(self, fields: Mapping[str, object]) -> "ContentBody":
        """Raise a TypeError: content has no fields."""
        raise TypeError(
            f"cannot add fields to a body of type {self._media_type}: "
            "extra_body needs a JSON or form body"
        )


def _get_fields(value: object) -> Mapping[str, object]:
    if (entries := list_entries(value)) is not None:
        return entries
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


def _get_sent_fields(value: object, encodings: Encodings | None) -> dict[str, object]:
    """Return the fields that are neither None nor NOT_GIVEN, each in its style."""
    fields = _get_fields(value).items()
    sent = {name: v for name, v in fields if v is not None and v is not NOT_GIVEN}
    return {
        name: encodings[name](v) if encodings and name in encodings else v
        for name, v in sent.items()
    }


def _list_binary_fields(value: object) -> dict[str, object]:
    """Return the fields of a model that are bytes: Base64 in JSON, but not in parts."""
    fields = list_fields(value) if is_model(value) else {}
    return {name: v for name, v in fields.items() if _has_bytes(v)}


def _has_bytes(value: object) -> bool:
    items = cast("list[object]", value) if isinstance(value, list) else [value]
    return any(isinstance(item, bytes | bytearray) for item in items)


def _convert_form_value(value: object) -> object:
    return JsonValue(value) if is_object(value) else value


def _list_values(value: object) -> Iterable[object]:
    """Return the items of an array, or a list with the value itself."""
    if is_object(value) or is_file_content(value) or not is_array(value):
        return [value]
    return (item for item in value if item is not None and item is not NOT_GIVEN)


def _encode_content(data: object) -> bytes | UploadStream:
    if is_file_source(data):
        return stream_file_source(data)
    if isinstance(data, Iterator):
        return stream_chunks(cast("Iterator[bytes]", data))
    if is_array(data) and (chunks := _list_chunks(data)):
        return join_streams([stream_file_source(chunk) for chunk in chunks])
    try:
        return format_plain_value(to_plain_value(data)).encode()
    except (UnsendableError, UnicodeEncodeError) as error:
        raise locate_error(error, "body") from None


def _list_chunks(items: Iterable[object]) -> list[bytes]:
    """Return the chunks of bytes in an array, or an empty list if it has none.

    Raises:
        TypeError: Other items are among them.
    """
    items = list(items)
    chunks = [item for item in items if is_bytes(item)]
    if chunks and len(chunks) < len(items):
        raise UnsendableTypeError("bytes and other items cannot be mixed", ("body",))
    return chunks
