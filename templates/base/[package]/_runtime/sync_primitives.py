"""What the synchronous client does in another way than the asynchronous one."""

import os
import time
from collections.abc import (
    Awaitable,
    Callable,
    Coroutine,
    Generator,
    Hashable,
    Iterator,
)
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Any, TypeVar

from .deadlines import Deadline
from .http_library import httpx
from .sync_bodies import read_body
from .token_providers import TokenContext, TokenLock

__all__ = [
    "get_loop",
    "hold_lock",
    "limit_time",
    "read_in_time",
    "resolve",
    "sleep",
    "start_pagination",
]

AnyPage = TypeVar("AnyPage")


def get_loop() -> None:
    """Return None: connections do not belong to event loops."""


@contextmanager
def hold_lock(
    locks: dict[Hashable, Any], context: TokenContext
) -> Generator[None, None, None]:
    """Hold the lock of this process while the block is executed.

    Raises:
        APITimeoutError: The deadline has passed.
    """
    lock: TokenLock = locks.setdefault(os.getpid(), TokenLock())
    if lock.is_held_by_thread:
        # By a task, which cannot continue while this thread waits.
        yield
        return
    deadline = context.deadline
    if not lock.acquire(-1 if deadline is None else max(deadline.remaining, 0)):
        raise context.make_deadline_error()
    try:
        yield
    finally:
        lock.release()


def resolve(value: object) -> object:
    """Return the result of a function.

    Raises:
        TypeError: It is that of a coroutine function.
    """
    if not isinstance(value, Awaitable):
        return value
    if isinstance(value, Coroutine):
        value.close()
    raise TypeError(
        "the synchronous client cannot await a token: pass a function that returns it"
    )


def limit_time(seconds: float | None) -> AbstractContextManager[object]:
    """Do nothing: a thread cannot be cancelled, so all steps have a timeout instead."""
    return nullcontext()


def read_in_time(response: httpx.Response, deadline: Deadline) -> None:
    """Read the content of a response, and check the deadline after each piece.

    Raises:
        TimeoutError: The deadline has passed.
    """
    assert isinstance(response.stream, httpx.SyncByteStream)
    response.stream = _CheckedStream(response.stream, deadline)
    read_body(response)


def sleep(seconds: float) -> None:
    """Block the thread."""
    time.sleep(seconds)


def start_pagination(fetch_first: Callable[[], AnyPage]) -> AnyPage:
    """Fetch the first page at once, and return it."""
    return fetch_first()


class _CheckedStream(httpx.SyncByteStream):
    """The content of a response that must be complete before a deadline."""

    def __init__(self, stream: httpx.SyncByteStream, deadline: Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._stream:
            if self._deadline.remaining <= 0:
                raise TimeoutError
            yield chunk

    def close(self) -> None:
        self._stream.close()
