"""Pages of paginated lists."""

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from typing import Any, Generic, Self, TypeVar

from .pagination import BasePage, FetchResult
from .request import Request

__all__ = ["AsyncPage", "AsyncPager", "Page"]

Item = TypeVar("Item")
Body = TypeVar("Body")


class Page(
    BasePage[Item, Body, Callable[[Request], FetchResult[Body]]], Generic[Item, Body]
):
    """One page of a list. Iteration continues with the items of the next pages.

    `body` is the parsed response and `response` the HTTP response.
    """

    def next_page(self) -> Self | None:
        """Fetch the next page; return None after the last one."""
        if self._next_request is None:
            return None
        return self._make_next_page(self._next_request, self._fetch(self._next_request))

    def pages(self) -> Iterator[Self]:
        """Iterate over this page and the next ones, fetching each when it is needed."""
        page: Self | None = self
        while page is not None:
            yield page
            page = page.next_page()

    def __iter__(self) -> Iterator[Item]:
        for page in self.pages():
            yield from page.items


class AsyncPage(
    BasePage[Item, Body, Callable[[Request], Awaitable[FetchResult[Body]]]],
    Generic[Item, Body],
):
    """One page of a list. Iteration continues with the items of the next pages.

    `body` is the parsed response and `response` the HTTP response.
    """

    async def next_page(self) -> Self | None:
        """Fetch the next page; return None after the last one."""
        if self._next_request is None:
            return None
        return self._make_next_page(
            self._next_request, await self._fetch(self._next_request)
        )

    async def pages(self) -> AsyncIterator[Self]:
        """Iterate over this page and the next ones, fetching each when it is needed."""
        page: Self | None = self
        while page is not None:
            yield page
            page = await page.next_page()

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for page in self.pages():
            for item in page.items:
                yield item


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
