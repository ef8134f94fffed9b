"""What the response of an operation becomes."""

import functools
from collections.abc import Callable, Mapping
from typing import Any, Generic, Protocol, TypeGuard, TypeVar, cast, overload

import httpx
import pydantic

from .errors import DecodeError

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
        try:
            result: T = _reader(self._shape)(response.content)
        except pydantic.ValidationError as error:
            raise DecodeError(response, _summary(error)) from error
        return result


class TextAnswer:
    """Text, in the character set that the response names."""

    accept: tuple[str, ...] = ("text/*", "*/*;q=0.1")

    def read(self, response: httpx.Response) -> str:
        """Decode the text."""
        return response.text


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
        raise DecodeError(response, "the API describes no such status")


class ByMediaType(Generic[T_co]):
    """Another answer for each media type: `text/csv`, else `text/*`, else `*/*`."""

    def __init__(self, answers: Mapping[str, Answer[T_co]]) -> None:
        self._answers = {_essence(key): answer for key, answer in answers.items()}
        self.accept = tuple(self._answers)

    def read(self, response: httpx.Response) -> T_co:
        """Read the response as its media type says."""
        media_type = _media_type(response)
        for key in (media_type, f"{media_type.partition('/')[0]}/*", "*/*"):
            if key in self._answers:
                return self._answers[key].read(response)
        raise DecodeError(response, f"the content is {media_type or 'of no type'}")


def _accepted(answers: Mapping[str, Answer[object]]) -> tuple[str, ...]:
    """Join the media types of answers, each once."""
    return tuple(
        dict.fromkeys(name for answer in answers.values() for name in answer.accept)
    )


@functools.lru_cache(maxsize=1024)
def _reader(shape: Any) -> Callable[[bytes], Any]:
    """Make what reads JSON text of a shape, once and when it is needed."""
    if _is_model(shape):
        return shape.model_validate_json
    adapter: pydantic.TypeAdapter[Any] = pydantic.TypeAdapter(shape)
    return adapter.validate_json


def _is_model(shape: object) -> TypeGuard[type[pydantic.BaseModel]]:
    return isinstance(shape, type) and issubclass(shape, pydantic.BaseModel)


def _check_is_json(response: httpx.Response) -> None:
    if not response.content:
        raise DecodeError(response, "the content is empty where JSON is expected")
    media_type = _media_type(response)
    if media_type and not media_type.endswith(("/json", "+json")):
        raise DecodeError(response, f"the content is {media_type} instead of JSON")


def _media_type(response: httpx.Response) -> str:
    return _essence(response.headers.get("content-type", ""))


def _essence(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()


def _summary(error: pydantic.ValidationError) -> str:
    """Say what does not fit, and where, without the data themselves."""
    problems = error.errors(
        include_url=False, include_context=False, include_input=False
    )
    first = problems[0]
    place = ".".join(str(part) for part in first["loc"])
    more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
    return f"{place}: {first['msg']}{more}" if place else f"{first['msg']}{more}"
