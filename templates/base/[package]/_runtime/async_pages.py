"""Pages of paginated lists."""

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Generic, Self, TypeVar

from .base_page import BasePage, FetchResult
from .request import Request

__all__ = ["AsyncPage"]

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

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for page in self.pages():
            for item in page.items:
                yield item
