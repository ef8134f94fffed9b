"""Paginated lists of the asynchronous client, which have not been requested yet."""

from collections.abc import AsyncIterator, Awaitable, Callable, Generator
from typing import Any, Generic

from typing_extensions import TypeVar

from .async_pages import AsyncCursorPage
from .base_page import check_max_items

__all__ = ["AsyncPager", "AsyncPaginator"]

Item = TypeVar("Item")
Body = TypeVar("Body", default=Any)
AnyAsyncPage = TypeVar("AnyAsyncPage")


class AsyncPaginator(Generic[Item, AnyAsyncPage]):
    """A paginated list that has not been requested yet.

    `await` returns its first page; `async for` iterates over the items of all pages.
    """

    def __init__(
        self,
        fetch_first: Callable[[], Awaitable[AnyAsyncPage]],
        items: Callable[[AnyAsyncPage], AsyncIterator[Item]],
    ) -> None:
        self._fetch_first = fetch_first
        self._iterate_items = items

    def __await__(self) -> Generator[Any, Any, AnyAsyncPage]:
        return self._fetch_first().__await__()

    async def iterate(self, *, max_items: int | None = None) -> AsyncIterator[Item]:
        """Iterate over the items of all pages, at most `max_items`.

        A page is fetched only if one of its items is needed.
        """
        remaining = check_max_items(max_items)
        if remaining == 0:
            return
        async for item in self._iterate_items(await self):
            yield item
            if remaining is not None:
                remaining -= 1
                if remaining == 0:
                    return

    def __aiter__(self) -> AsyncIterator[Item]:
        return self.iterate()


class AsyncPager(
    AsyncPaginator[Item, AsyncCursorPage[Item, Body]], Generic[Item, Body]
):
    """The paginated list that the transport returns."""

    def __init__(
        self, fetch_first: Callable[[], Awaitable[AsyncCursorPage[Item, Body]]]
    ) -> None:
        super().__init__(fetch_first, lambda page: aiter(page))
