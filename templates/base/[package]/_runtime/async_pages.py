"""Pages of paginated lists."""

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Generic, Self, TypeVar

from .base_page import BasePage, FetchResult, check_max_items
from .pagination import Pagination
from .request import Request

__all__ = ["AsyncPage", "make_page"]

Item = TypeVar("Item")
Body = TypeVar("Body")


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

    async def iterate(self, *, max_items: int | None = None) -> AsyncIterator[Item]:
        """Iterate over the items of this page and the next ones, at most `max_items`.

        A page is fetched only if one of its items is needed.
        """
        remaining = check_max_items(max_items)
        if remaining == 0:
            return
        async for page in self.pages():
            items = page.items if remaining is None else page.items[:remaining]
            for item in items:
                yield item
            if remaining is not None:
                remaining -= len(items)
                if remaining == 0:
                    return

    def __aiter__(self) -> AsyncIterator[Item]:
        return self.iterate()


def make_page(
    fetched: FetchResult[Body],
    request: Request,
    pagination: Pagination[Item],
    fetch: Callable[[Request], Awaitable[FetchResult[Body]]],
) -> AsyncPage[Item, Body]:
    """Return the first page of a list."""
    return AsyncPage(fetched, request, pagination, fetch)
