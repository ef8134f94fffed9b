"""Lists that come in pages, as a caller sees them."""

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
    """One page of a list. Iterating over it goes on into the pages that follow.

    `body` is the whole answer and `response` the HTTP response that it came in.
    """

    def next_page(self) -> Self | None:
        """Fetch the page that follows, or give None after the last one."""
        if self._next_request is None:
            return None
        return self._make_next_page(self._next_request, self._fetch(self._next_request))

    def pages(self) -> Iterator[Self]:
        """Iterate over this page and those that follow, fetched one by one."""
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
    """One page of a list. Iterating over it goes on into the pages that follow.

    `body` is the whole answer and `response` the HTTP response that it came in.
    """

    async def next_page(self) -> Self | None:
        """Fetch the page that follows, or give None after the last one."""
        if self._next_request is None:
            return None
        return self._make_next_page(
            self._next_request, await self._fetch(self._next_request)
        )

    async def pages(self) -> AsyncIterator[Self]:
        """Iterate over this page and those that follow, fetched one by one."""
        page: Self | None = self
        while page is not None:
            yield page
            page = await page.next_page()

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for page in self.pages():
            for item in page.items:
                yield item


class AsyncPager(Generic[Item, Body]):
    """A list that was not asked for yet.

    `await` gives its first page, `async for` all items of all pages.
    """

    def __init__(
        self, fetch_first: Callable[[], Awaitable[AsyncPage[Item, Body]]]
    ) -> None:
        self._fetch_first = fetch_first

    def __await__(self) -> Generator[Any, Any, AsyncPage[Item, Body]]:
        return self._fetch_first().__await__()

    async def pages(self) -> AsyncIterator[AsyncPage[Item, Body]]:
        """Iterate over all pages, fetched one by one."""
        async for page in (await self).pages():
            yield page

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for item in await self:
            yield item
