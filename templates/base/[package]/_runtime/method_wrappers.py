"""Wrappers for the variants of methods that return raw or streamed responses.

The transports behind these variants return something else than the methods declare.
The wrappers correct the types for the type checker.
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
    """Correct the type of a method whose transport returns raw responses."""
    return cast("Callable[P, RawResponse[T]]", method)


def async_to_raw_response(
    method: Callable[P, Awaitable[T]],
) -> Callable[P, Awaitable[RawResponse[T]]]:
    """Correct the type of a method whose transport returns raw responses."""
    return cast("Callable[P, Awaitable[RawResponse[T]]]", method)


def to_streamed_response(
    method: Callable[P, T],
) -> Callable[P, AbstractContextManager[StreamedResponse[T]]]:
    """Correct the type of a method whose transport returns streamed responses."""
    return cast("Callable[P, AbstractContextManager[StreamedResponse[T]]]", method)


def async_to_streamed_response(
    method: Callable[P, Awaitable[T]],
) -> Callable[P, AbstractAsyncContextManager[AsyncStreamedResponse[T]]]:
    """Make a context manager of a method whose transport returns streamed responses."""

    @functools.wraps(method)
    @asynccontextmanager
    async def open_response(
        *args: P.args, **kwargs: P.kwargs
    ) -> AsyncGenerator[AsyncStreamedResponse[T], None]:
        awaited = await method(*args, **kwargs)
        response = cast("AsyncStreamedResponse[T]", awaited)
        try:
            yield response
        finally:
            await response.http_response.aclose()

    return open_response
