"""Parsers that turn the response of an operation into its return value."""

from collections.abc import Mapping
from typing import Any, Final, Generic, Protocol, TypeVar, cast, overload

from .errors import make_decode_error
from .http_headers import (
    decode_text,
    get_charset,
    get_media_type,
    normalize_media_type,
)
from .http_library import httpx
from .log import log_mismatches
from .model_library import is_valid_json
from .response_info import attach_response

__all__ = [
    "BytesParser",
    "EmptyParser",
    "JsonParser",
    "ParserByMediaType",
    "ParserByStatus",
    "ResponseParser",
    "TextParser",
]

_EMPTY_STATUSES: Final = frozenset({202, 204, 205})
"""Accepted, No Content and Reset Content (RFC 9110, section 15.3)."""

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class ResponseParser(Protocol[T_co]):
    """A way to parse a successful response."""

    @property
    def accept(self) -> tuple[str, ...]:
        """The media types that can be parsed, for the `Accept` header."""
        ...

    def parse(self, response: httpx.Response) -> T_co:
        """Return the value that the method returns for a successful response.

        Raises:
            DecodeError: The response does not match the API description.
        """
        ...


class JsonParser(Generic[T]):
    """A parser for JSON of an expected type.

    A type that is not a class is written twice, `JsonParser[A | B](A | B)`: once for
    the type checker, once for the parser.
    """

    accept: tuple[str, ...] = ("application/json",)

    @overload
    def __init__(self, expected_type: type[T]) -> None: ...
    @overload
    def __init__(self, expected_type: object) -> None: ...
    def __init__(self, expected_type: Any) -> None:
        self._expected_type = expected_type

    def parse(self, response: httpx.Response) -> T:
        """Return the JSON text as an object of the expected type.

        A response without content is None if its status says so, or if the type is
        `Any`. JSON may be declared as another media type.
        """
        if not response.content:
            if self._expected_type is not Any:
                _check_empty_response(response)
            return cast("T", None)
        _check_media_type(response)
        # Imported on first use: models are the slowest import, and creating a client
        # needs none of them.
        from .json_parsing import parse_json_as

        result: T = parse_json_as(self._expected_type, response.content, response)
        attach_response(result, response)
        return result


class TextParser:
    """A parser for text in the character set that the response declares."""

    accept: tuple[str, ...] = ("text/*", "*/*;q=0.1")

    def parse(self, response: httpx.Response) -> str:
        """Return the decoded text."""
        return decode_text(response)


class BytesParser:
    """A parser for binary content."""

    accept: tuple[str, ...] = ("*/*",)

    def parse(self, response: httpx.Response) -> bytes:
        """Return the content unchanged."""
        return response.content


class EmptyParser:
    """A parser for responses without content; what they contain is ignored."""

    accept: tuple[str, ...] = ()

    def parse(self, response: httpx.Response) -> None:
        """Return None."""


class ParserByStatus(Generic[T_co]):
    """A parser that depends on the status code: `200`, or `2XX`, or `default`."""

    def __init__(self, parsers: Mapping[str, ResponseParser[T_co]]) -> None:
        self._parsers = {key.upper(): parser for key, parser in parsers.items()}
        self.accept = _join_accepted(self._parsers)

    def parse(self, response: httpx.Response) -> T_co:
        """Parse the response with the parser for its status code."""
        status = str(response.status_code)
        for key in (status, f"{status[0]}XX", "DEFAULT"):
            if key in self._parsers:
                return self._parsers[key].parse(response)
        raise make_decode_error(
            response, "the API description has no response for this status code"
        )


class ParserByMediaType(Generic[T_co]):
    """A parser that depends on the media type: `text/csv`, or `text/*`, or `*/*`."""

    def __init__(self, parsers: Mapping[str, ResponseParser[T_co]]) -> None:
        self._parsers = {
            normalize_media_type(key): parser for key, parser in parsers.items()
        }
        self.accept = tuple(self._parsers)

    def parse(self, response: httpx.Response) -> T_co:
        """Parse the response with the parser for its media type."""
        media_type = get_media_type(response)
        for key in (media_type, f"{media_type.partition('/')[0]}/*", "*/*"):
            if key in self._parsers:
                return self._parsers[key].parse(response)
        raise make_decode_error(
            response, f"unexpected media type: {media_type or 'none'}"
        )


def _join_accepted(parsers: Mapping[str, ResponseParser[object]]) -> tuple[str, ...]:
    """Return the media types of all parsers without duplicates."""
    return tuple(
        dict.fromkeys(name for parser in parsers.values() for name in parser.accept)
    )


def _check_empty_response(response: httpx.Response) -> None:
    """Log a warning if the status code says that nothing follows.

    The request was successful, so that an error would lead to its repetition.

    Raises:
        DecodeError: The status code promises content.
    """
    if response.status_code not in _EMPTY_STATUSES:
        raise make_decode_error(response, "expected JSON, got no content")
    log_mismatches(response.request, ["expected JSON, got no content"])


def _check_media_type(response: httpx.Response) -> None:
    """Raise a DecodeError for content that is neither declared as JSON nor is JSON."""
    media_type = get_media_type(response)
    if not media_type or media_type.endswith(("/json", "+json")):
        return
    # Imported here, since few responses need it.
    from .json_texts import recode_json

    if not is_valid_json(recode_json(response.content, get_charset(response))):
        raise make_decode_error(response, f"expected JSON, got {media_type}")
