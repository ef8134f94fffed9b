"""What the asynchronous client does in another way than the synchronous one."""

import os
import sys
from collections.abc import AsyncGenerator, Awaitable, Callable, Hashable
from contextlib import AbstractContextManager, AsyncExitStack, asynccontextmanager
from typing import Any, TypeVar, cast
from weakref import ref

from .async_bodies import read_body
from .async_pagers import AsyncPager
from .async_pages import AsyncPage
from .deadlines import Deadline
from .http_library import httpx
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

Item = TypeVar("Item")
Body = TypeVar("Body")


def get_loop() -> Hashable:
    """Return a weak reference to the running event loop, also of trio; None without one."""
    if trio := sys.modules.get("trio"):
        try:
            return ref(trio.lowlevel.current_trio_token())
        except RuntimeError:
            pass  # the program uses both
    import asyncio  # slow to import, but loaded already if it runs

    try:
        return ref(asyncio.get_running_loop())
    except RuntimeError:
        return None


@asynccontextmanager
async def hold_lock(
    locks: dict[Hashable, Any], context: TokenContext
) -> AsyncGenerator[None, None]:
    """Hold the lock of this process while the block is executed.

    Raises:
        APITimeoutError: The deadline has passed.
    """
    import anyio

    tasks: anyio.Lock = locks.setdefault(get_loop(), anyio.Lock())
    threads: TokenLock = locks.setdefault(os.getpid(), TokenLock())
    deadline = context.deadline
    async with AsyncExitStack() as held:
        try:
            with limit_time(None if deadline is None else deadline.remaining):
                # Tasks of this loop take turns; one of them competes with threads.
                await held.enter_async_context(tasks)
                # A thread that waits cannot be cancelled, so the task asks again.
                while not threads.acquire(timeout=0):
                    await anyio.sleep(0.01)
        except TimeoutError as error:
            raise context.make_deadline_error() from error
        held.callback(threads.release)
        yield


async def resolve(value: object) -> object:
    """Return the result of a function or of a coroutine function."""
    if not isinstance(value, Awaitable):
        return value
    result: object = await cast("Awaitable[object]", value)
    return result


def limit_time(seconds: float | None) -> AbstractContextManager[object]:
    """Cancel the block after a time, if there is one, with a TimeoutError."""
    import anyio

    return anyio.fail_after(seconds)


async def read_in_time(response: httpx.Response, deadline: Deadline) -> None:
    """Read the content of a response; `limit_time` limits the time for it."""
    await read_body(response)


async def sleep(seconds: float) -> None:
    """Sleep without blocking other tasks, under asyncio as well as trio, like httpx."""
    import anyio  # slow to import, and few programs have to sleep

    await anyio.sleep(seconds)


def start_pagination(
    fetch_first: Callable[[], Awaitable[AsyncPage[Item, Body]]],
) -> AsyncPager[Item, Body]:
    """Return a list that fetches its first page when it is used."""
    return AsyncPager(fetch_first)
