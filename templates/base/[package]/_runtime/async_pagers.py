"""Paginated lists of the asynchronous client, which have not been requested yet."""

from collections.abc import AsyncIterator, Awaitable, Callable, Generator
from typing import Any, Generic, TypeVar

from .async_pages import AsyncPage
from .base_page import check_max_items

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

    async def iterate(self, *, max_items: int | None = None) -> AsyncIterator[Item]:
        """Iterate over the items of all pages, at most `max_items`.

        A page is fetched only if one of its items is needed.
        """
        if check_max_items(max_items) == 0:
            return
        async for item in (await self).iterate(max_items=max_items):
            yield item

    def __aiter__(self) -> AsyncIterator[Item]:
        return self.iterate()
