"""What the asynchronous client does in another way than the synchronous one."""

from collections.abc import Awaitable, Callable
from typing import TypeVar

from .async_pagers import AsyncPager
from .async_pages import AsyncPage

__all__ = ["sleep", "start_pagination"]

Item = TypeVar("Item")
Body = TypeVar("Body")


async def sleep(seconds: float) -> None:
    """Sleep without blocking other tasks, under asyncio as well as trio, like httpx."""
    import anyio  # slow to import, and few programs have to sleep

    await anyio.sleep(seconds)


def start_pagination(
    fetch_first: Callable[[], Awaitable[AsyncPage[Item, Body]]],
) -> AsyncPager[Item, Body]:
    """Return a list that fetches its first page when it is used."""
    return AsyncPager(fetch_first)
