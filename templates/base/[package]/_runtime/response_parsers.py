"""What the response of an operation becomes."""

from collections.abc import Mapping
from typing import Any, Generic, Protocol, TypeVar, cast, overload

import httpx

from .errors import make_decode_error
from .http_messages import decode_text, get_media_type, normalize_media_type

__all__ = [
    "BytesParser",
    "EmptyParser",
    "JsonParser",
    "ParserByMediaType",
    "ParserByStatus",
    "ResponseParser",
    "TextParser",
]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class ResponseParser(Protocol[T_co]):
    """A way to read a response."""

    @property
    def accept(self) -> tuple[str, ...]:
        """The media types that can be read."""
        ...

    def parse(self, response: httpx.Response) -> T_co:
        """Make the result of a successful response, or raise a DecodeError."""
        ...


class JsonParser(Generic[T]):
    """JSON of a certain shape.

    A shape that is no class is named twice, `JsonAnswer[A | B](A | B)`: once for the
    type checker, once for the reader.
    """

    accept: tuple[str, ...] = ("application/json",)

    @overload
    def __init__(self, expected_type: type[T]) -> None: ...
    @overload
    def __init__(self, expected_type: object) -> None: ...
    def __init__(self, expected_type: Any) -> None:
        self._expected_type = expected_type

    def parse(self, response: httpx.Response) -> T:
        """Check the JSON text and make it an object of the shape.

        Where anything will do, an answer without content is None.
        """
        if self._expected_type is Any and not response.content:
            return cast("T", None)
        _check_json_content(response)
        # Models weigh most of what there is to import, and making a client needs none.
        from .json_parsing import parse_json_as

        result: T = parse_json_as(self._expected_type, response.content, response)
        return result


class TextParser:
    """Text, in the character set that the response names."""

    accept: tuple[str, ...] = ("text/*", "*/*;q=0.1")

    def parse(self, response: httpx.Response) -> str:
        """Decode the text."""
        return decode_text(response)


class BytesParser:
    """Content as it comes."""

    accept: tuple[str, ...] = ("*/*",)

    def parse(self, response: httpx.Response) -> bytes:
        """Give the content."""
        return response.content


class EmptyParser:
    """Nothing but the success itself."""

    accept: tuple[str, ...] = ()

    def parse(self, response: httpx.Response) -> None:
        """Ignore the content."""


class ParserByStatus(Generic[T_co]):
    """Another answer for each status: `200`, else `2XX`, else `default`."""

    def __init__(self, parsers: Mapping[str, ResponseParser[T_co]]) -> None:
        self._parsers = {key.upper(): parser for key, parser in parsers.items()}
        self.accept = _join_accepted(self._parsers)

    def parse(self, response: httpx.Response) -> T_co:
        """Read the response as its status says."""
        status = str(response.status_code)
        for key in (status, f"{status[0]}XX", "DEFAULT"):
            if key in self._parsers:
                return self._parsers[key].parse(response)
        raise make_decode_error(response, "the API describes no such status")


class ParserByMediaType(Generic[T_co]):
    """Another answer for each media type: `text/csv`, else `text/*`, else `*/*`."""

    def __init__(self, parsers: Mapping[str, ResponseParser[T_co]]) -> None:
        self._parsers = {
            normalize_media_type(key): parser for key, parser in parsers.items()
        }
        self.accept = tuple(self._parsers)

    def parse(self, response: httpx.Response) -> T_co:
        """Read the response as its media type says."""
        media_type = get_media_type(response)
        for key in (media_type, f"{media_type.partition('/')[0]}/*", "*/*"):
            if key in self._parsers:
                return self._parsers[key].parse(response)
        raise make_decode_error(
            response, f"the content is {media_type or 'of no type'}"
        )


def _join_accepted(parsers: Mapping[str, ResponseParser[object]]) -> tuple[str, ...]:
    """Join the media types of answers, each once."""
    return tuple(
        dict.fromkeys(name for parser in parsers.values() for name in parser.accept)
    )


def _check_json_content(response: httpx.Response) -> None:
    if not response.content:
        raise make_decode_error(response, "the content is empty where JSON is expected")
    media_type = get_media_type(response)
    if media_type and not media_type.endswith(("/json", "+json")):
        raise make_decode_error(
            response, f"the content is {media_type} instead of JSON"
        )
