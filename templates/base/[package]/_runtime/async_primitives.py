"""What the asynchronous client does in another way than the synchronous one."""

import sys
from collections.abc import Awaitable, Callable, Hashable
from typing import TypeVar
from weakref import ref

from .async_pagers import AsyncPager
from .async_pages import AsyncPage

__all__ = ["get_loop", "sleep", "start_pagination"]

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


async def sleep(seconds: float) -> None:
    """Sleep without blocking other tasks, under asyncio as well as trio, like httpx."""
    import anyio  # slow to import, and few programs have to sleep

    await anyio.sleep(seconds)


def start_pagination(
    fetch_first: Callable[[], Awaitable[AsyncPage[Item, Body]]],
) -> AsyncPager[Item, Body]:
    """Return a list that fetches its first page when it is used."""
    return AsyncPager(fetch_first)
