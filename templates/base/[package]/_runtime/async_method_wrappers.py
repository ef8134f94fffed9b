"""Wrappers for the variants of methods that return raw or streamed responses.

The transports behind these variants return something else than the methods declare.
The wrappers correct the types for the type checker.
"""

import functools
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import ParamSpec, TypeVar, cast

from .async_responses import AsyncStreamedResponse
from .raw_responses import RawResponse

__all__ = ["async_to_raw_response", "async_to_streamed_response"]

P = ParamSpec("P")
T = TypeVar("T")


def async_to_raw_response(
    method: Callable[P, Awaitable[T]],
) -> Callable[P, Awaitable[RawResponse[T]]]:
    """Correct the type of a method whose transport returns raw responses."""
    return cast("Callable[P, Awaitable[RawResponse[T]]]", method)


def async_to_streamed_response(
    method: Callable[P, Awaitable[T]],
) -> Callable[P, AbstractAsyncContextManager[AsyncStreamedResponse[T]]]:
    """Make a context manager of a method whose transport returns streamed responses."""

    @functools.wraps(method)
    @asynccontextmanager
    async def open_response(
        *args: P.args, **kwargs: P.kwargs
    ) -> AsyncGenerator[AsyncStreamedResponse[T], None]:
        response = cast("AsyncStreamedResponse[T]", await method(*args, **kwargs))
        try:
            yield response
        finally:
            await response.http_response.aclose()

    return open_response
