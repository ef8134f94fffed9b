"""Paginated lists of the asynchronous client, which have not been requested yet."""

from collections.abc import AsyncIterator, Awaitable, Callable, Generator
from typing import Any, Generic, TypeVar

from .async_pages import AsyncPage

__all__ = ["AsyncPager"]

Item = TypeVar("Item")
Body = TypeVar("Body")


class AsyncPager(Generic[Item, Body]):
    """A paginated list that has not been requested yet.

    `await` returns its first page; `async for` iterates over the items of all pages.
    """

    def __init__(
        self, fetch_first: Callable[[], Awaitable[AsyncPage[Item, Body]]]
    ) -> None:
        self._fetch_first = fetch_first

    def __await__(self) -> Generator[Any, Any, AsyncPage[Item, Body]]:
        return self._fetch_first().__await__()

    async def pages(self) -> AsyncIterator[AsyncPage[Item, Body]]:
        """Iterate over all pages, fetching each when it is needed."""
        async for page in (await self).pages():
            yield page

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for item in await self:
            yield item
