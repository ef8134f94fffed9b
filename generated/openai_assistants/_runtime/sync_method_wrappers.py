# Derived from async_method_wrappers.py, which is the file to edit.
"""Wrappers for the variants of methods that return raw or streamed responses.

The transports behind these variants return something else than the methods declare.
The wrappers correct the types for the type checker.
"""

import functools
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager
from typing import ParamSpec, TypeVar, cast

from .raw_responses import RawResponse
from .sync_responses import StreamedResponse

__all__ = ["to_raw_response", "to_streamed_response"]

P = ParamSpec("P")
T = TypeVar("T")


def to_raw_response(
    method: Callable[P, T],
) -> Callable[P, RawResponse[T]]:
    """Correct the type of a method whose transport returns raw responses."""
    return cast("Callable[P, RawResponse[T]]", method)


def to_streamed_response(
    method: Callable[P, T],
) -> Callable[P, AbstractContextManager[StreamedResponse[T]]]:
    """Make a context manager of a method whose transport returns streamed responses."""

    @functools.wraps(method)
    @contextmanager
    def open_response(
        *args: P.args, **kwargs: P.kwargs
    ) -> Generator[StreamedResponse[T], None]:
        response = cast("StreamedResponse[T]", method(*args, **kwargs))
        try:
            yield response
        finally:
            response.http_response.close()

    return open_response
