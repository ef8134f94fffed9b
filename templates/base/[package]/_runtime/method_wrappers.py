"""The variants of a method: with its raw answer, and with one that is still on its way.

The transports that stand behind these methods give another thing than the methods say.
These functions put that right for the type checker.
"""

import functools
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import (
    AbstractAsyncContextManager,
    AbstractContextManager,
    asynccontextmanager,
)
from typing import ParamSpec, TypeVar, cast

from .raw_responses import AsyncStreamedResponse, RawResponse, StreamedResponse

__all__ = [
    "async_to_raw_response",
    "async_to_streamed_response",
    "to_raw_response",
    "to_streamed_response",
]

P = ParamSpec("P")
T = TypeVar("T")


def to_raw_response(method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
    """Type a method whose transport gives raw responses."""
    return cast("Callable[P, RawResponse[T]]", method)


def async_to_raw_response(
    method: Callable[P, Awaitable[T]],
) -> Callable[P, Awaitable[RawResponse[T]]]:
    """Type a method whose transport gives raw responses."""
    return cast("Callable[P, Awaitable[RawResponse[T]]]", method)


def to_streamed_response(
    method: Callable[P, T],
) -> Callable[P, AbstractContextManager[StreamedResponse[T]]]:
    """Type a method whose transport gives responses that are still on their way."""
    return cast("Callable[P, AbstractContextManager[StreamedResponse[T]]]", method)


def async_to_streamed_response(
    method: Callable[P, Awaitable[T]],
) -> Callable[P, AbstractAsyncContextManager[AsyncStreamedResponse[T]]]:
    """Make a context manager of what is awaited, a response still on its way."""

    @functools.wraps(method)
    @asynccontextmanager
    async def opened(
        *args: P.args, **kwargs: P.kwargs
    ) -> AsyncGenerator[AsyncStreamedResponse[T], None]:
        awaited = await method(*args, **kwargs)
        response = cast("AsyncStreamedResponse[T]", awaited)
        try:
            yield response
        finally:
            await response.http_response.aclose()

    return opened
