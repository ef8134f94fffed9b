"""What the response of an operation becomes."""

from collections.abc import Mapping
from typing import Any, Generic, Protocol, TypeVar, cast, overload

import httpx

from .errors import decode_error
from .messages import essence, media_type_of, text_of

__all__ = [
    "Answer",
    "ByMediaType",
    "ByStatus",
    "BytesAnswer",
    "JsonAnswer",
    "NoAnswer",
    "TextAnswer",
]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Answer(Protocol[T_co]):
    """A way to read a response."""

    @property
    def accept(self) -> tuple[str, ...]:
        """The media types that can be read."""
        ...

    def read(self, response: httpx.Response) -> T_co:
        """Make the result of a successful response, or raise a DecodeError."""
        ...


class JsonAnswer(Generic[T]):
    """JSON of a certain shape.

    A shape that is no class is named twice, `JsonAnswer[A | B](A | B)`: once for the
    type checker, once for the reader.
    """

    accept: tuple[str, ...] = ("application/json",)

    @overload
    def __init__(self, shape: type[T]) -> None: ...
    @overload
    def __init__(self, shape: object) -> None: ...
    def __init__(self, shape: Any) -> None:
        self._shape = shape

    def read(self, response: httpx.Response) -> T:
        """Check the JSON text and make it an object of the shape.

        Where anything will do, an answer without content is None.
        """
        if self._shape is Any and not response.content:
            return cast("T", None)
        _check_is_json(response)
        # Models weigh most of what there is to import, and making a client needs none.
        from .reading import read_json

        result: T = read_json(self._shape, response.content, response)
        return result


class TextAnswer:
    """Text, in the character set that the response names."""

    accept: tuple[str, ...] = ("text/*", "*/*;q=0.1")

    def read(self, response: httpx.Response) -> str:
        """Decode the text."""
        return text_of(response)


class BytesAnswer:
    """Content as it comes."""

    accept: tuple[str, ...] = ("*/*",)

    def read(self, response: httpx.Response) -> bytes:
        """Give the content."""
        return response.content


class NoAnswer:
    """Nothing but the success itself."""

    accept: tuple[str, ...] = ()

    def read(self, response: httpx.Response) -> None:
        """Ignore the content."""


class ByStatus(Generic[T_co]):
    """Another answer for each status: `200`, else `2XX`, else `default`."""

    def __init__(self, answers: Mapping[str, Answer[T_co]]) -> None:
        self._answers = {key.upper(): answer for key, answer in answers.items()}
        self.accept = _accepted(self._answers)

    def read(self, response: httpx.Response) -> T_co:
        """Read the response as its status says."""
        status = str(response.status_code)
        for key in (status, f"{status[0]}XX", "DEFAULT"):
            if key in self._answers:
                return self._answers[key].read(response)
        raise decode_error(response, "the API describes no such status")


class ByMediaType(Generic[T_co]):
    """Another answer for each media type: `text/csv`, else `text/*`, else `*/*`."""

    def __init__(self, answers: Mapping[str, Answer[T_co]]) -> None:
        self._answers = {essence(key): answer for key, answer in answers.items()}
        self.accept = tuple(self._answers)

    def read(self, response: httpx.Response) -> T_co:
        """Read the response as its media type says."""
        media_type = media_type_of(response)
        for key in (media_type, f"{media_type.partition('/')[0]}/*", "*/*"):
            if key in self._answers:
                return self._answers[key].read(response)
        raise decode_error(response, f"the content is {media_type or 'of no type'}")


def _accepted(answers: Mapping[str, Answer[object]]) -> tuple[str, ...]:
    """Join the media types of answers, each once."""
    return tuple(
        dict.fromkeys(name for answer in answers.values() for name in answer.accept)
    )


def _check_is_json(response: httpx.Response) -> None:
    if not response.content:
        raise decode_error(response, "the content is empty where JSON is expected")
    media_type = media_type_of(response)
    if media_type and not media_type.endswith(("/json", "+json")):
        raise decode_error(response, f"the content is {media_type} instead of JSON")
