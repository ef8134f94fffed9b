"""Request bodies of items that are sent one after the other, without all in memory."""

import re
from collections.abc import (
    AsyncIterable,
    AsyncIterator,
    Callable,
    Collection,
    Iterable,
    Iterator,
)
from typing import Final, cast

from .json_writing import PlainValue, encode_json, write_decimal_texts
from .not_given import NOT_GIVEN
from .plain_values import encode_value, format_plain_value, to_plain_value
from .request_bodies import Body, EncodedBody
from .unsendable_values import (
    UnsendableError,
    UnsendableTypeError,
    UnsendableValueError,
    locate_error,
)
from .upload_streams import UploadStream

__all__ = ["EventsBody", "JsonLinesBody"]

_LINE_END: Final = re.compile(r"\r\n|\r|\n")
_NO_ITEMS: Final = (str, bytes, bytearray, memoryview, dict)


class _ItemsBody:
    """A body of items from an iterable, or for asynchronous clients an asynchronous one.

    An iterator can be sent only once; other iterables are read again for a retry.
    `rename` replaces the keys of dicts by the names in the API. Decimals are numbers but
    for the properties in `decimal_texts`, at any depth.
    """

    def __init__(
        self,
        items: object,
        media_type: str,
        *,
        rename: Callable[[object], object] | None = None,
        decimal_texts: Collection[str] = (),
    ) -> None:
        self._items = items
        self._media_type = media_type
        self._rename = rename
        self._decimal_texts = decimal_texts

    def encode(self) -> EncodedBody | None:
        """Return the body as a stream, or None if it is not sent.

        Raises:
            TypeError: The items are not an iterable of values.
        """
        items = self._items
        if items is NOT_GIVEN:
            return None
        if isinstance(items, AsyncIterable):
            chunks = cast("AsyncIterable[object]", items)
            stream = UploadStream(
                lambda: _EncodedItems(aiter(chunks), self._encode),
                None,
                replayable=not isinstance(items, AsyncIterator),
                is_async=True,
            )
            return EncodedBody(self._media_type, stream, "body")
        if not isinstance(items, Iterable) or isinstance(items, _NO_ITEMS):
            kind = type(items).__name__
            raise UnsendableTypeError(
                f"must be an iterable of items, not {kind}", ("body",)
            )
        values = cast("Iterable[object]", items)
        replayable = not isinstance(items, Iterator)
        stream = UploadStream(
            lambda: self._encode_all(values), None, replayable=replayable
        )
        return EncodedBody(self._media_type, stream)

    def with_fields(self, fields: object) -> Body:
        """Raise a TypeError: a sequence of items has no fields."""
        raise TypeError(
            f"cannot add fields to a body of type {self._media_type}: "
            "extra_body needs a JSON or form body"
        )

    def _encode_all(self, items: Iterable[object]) -> Iterator[bytes]:
        for index, item in enumerate(items):
            yield self._encode(index, item)

    def _encode(self, index: int, item: object) -> bytes:
        value = item if self._rename is None else self._rename(item)
        try:
            return self._encode_item(value)
        except (UnsendableError, UnicodeEncodeError) as error:
            raise locate_error(error, "body", index) from None

    def _encode_item(self, item: object) -> bytes:
        raise NotImplementedError

    def _to_plain_value(self, item: object) -> PlainValue:
        value = to_plain_value(item)
        texts = self._decimal_texts
        return write_decimal_texts(value, texts) if texts else value


class JsonLinesBody(_ItemsBody):
    """Values as JSON lines, or as JSON text sequences (RFC 7464) by the media type."""

    def _encode_item(self, item: object) -> bytes:
        start = b"\x1e" if self._media_type.partition(";")[0].endswith("-seq") else b""
        if self._decimal_texts:
            return start + encode_json(self._to_plain_value(item)) + b"\n"
        return start + encode_value(item) + b"\n"


class EventsBody(_ItemsBody):
    """Server-sent events (HTML standard, section 9.2).

    An item is the data of an event, or with `envelope` an object with its fields. Data
    that is not text is sent as JSON.
    """

    def __init__(
        self,
        items: object,
        *,
        envelope: bool = False,
        rename: Callable[[object], object] | None = None,
        decimal_texts: Collection[str] = (),
    ) -> None:
        super().__init__(
            items, "text/event-stream", rename=rename, decimal_texts=decimal_texts
        )
        self._envelope = envelope

    def _encode_item(self, item: object) -> bytes:
        value = self._to_plain_value(item)
        fields = (
            value if self._envelope and isinstance(value, dict) else {"data": value}
        )
        lines = [
            f"{name}: {line}\n"
            for name, field in fields.items()
            if field is not None
            for line in _split_field(name, field)
        ]
        return "".join([*lines, "\n"]).encode()


class _EncodedItems(AsyncIterator[bytes]):
    """The encoded items of an asynchronous iterator."""

    def __init__(
        self, items: AsyncIterator[object], encode: Callable[[int, object], bytes]
    ) -> None:
        self._items = items
        self._encode = encode
        self._index = -1

    async def __anext__(self) -> bytes:
        item = await anext(self._items)
        self._index += 1
        return self._encode(self._index, item)


def _split_field(name: str, value: PlainValue) -> list[str]:
    """Return the lines of a field, of which only data may have several.

    Raises:
        ValueError: Another field contains a line break, which would add fields.
    """
    if isinstance(value, dict | list):
        return [encode_json(value).decode()]
    lines = _LINE_END.split(format_plain_value(value))
    if len(lines) > 1 and name != "data":
        raise UnsendableValueError("a field of an event has one line", (name,))
    return lines
