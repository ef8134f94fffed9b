"""Pages of paginated lists."""

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, Self

from typing_extensions import TypeVar

from .pagination import BasePage, FetchResult
from .request import Request

__all__ = [
    "AsyncCursorPage",
    "AsyncPage",
    "AsyncPager",
    "AsyncPaginator",
    "Page",
    "PageInfo",
    "SyncCursorPage",
]

Item = TypeVar("Item")
Body = TypeVar("Body", default=Any)
Fetch = TypeVar("Fetch")
AnyBody = TypeVar("AnyBody")
AnyAsyncPage = TypeVar("AnyAsyncPage")


@dataclass(frozen=True, slots=True)
class PageInfo:
    """How to request the next page: the query parameters that differ."""

    params: dict[str, object] = field(default_factory=dict[str, object])


class _CursorPage(BasePage[Item, AnyBody, Fetch]):
    """One page of a list: its items are `data`, other fields have their API names."""

    def has_next_page(self) -> bool:
        """Return whether this page refers to a next one."""
        return self.has_more

    def next_page_info(self) -> PageInfo | None:
        """Return how to request the next page, or None after the last one."""
        if self._next_request is None:
            return None
        before = self._request.merged_query
        next_request = self._next_request.merged_query.items()
        return PageInfo({n: v for n, v in next_request if before.get(n) != v})

    def _require_next_request(self) -> Request:
        """Return the request for the next page.

        Raises:
            RuntimeError: There is no next page.
        """
        if self._next_request is None:
            raise RuntimeError("there is no next page: check has_next_page() first")
        return self._next_request

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name == "body":  # not set yet: avoid an infinite recursion
                raise AttributeError(name)
            return getattr(self.body, name)


class SyncCursorPage(
    _CursorPage[Item, Body, Callable[[Request], FetchResult[Body]]], Generic[Item, Body]
):
    """One page of a list. Iteration continues with the items of the next pages."""

    def get_next_page(self) -> Self:
        """Fetch the next page.

        Raises:
            RuntimeError: There is no next page.
        """
        next_request = self._require_next_request()
        page = self._make_next_page(next_request, self._fetch(next_request))
        if page is None:
            raise RuntimeError("the server returned the same page again")
        return page

    def iter_pages(self) -> Iterator[Self]:
        """Iterate over this page and the next ones, fetching each when it is needed."""
        page: Self | None = self
        while page is not None:
            yield page
            next_request = page._next_request
            if next_request is None:
                return
            page = page._make_next_page(next_request, page._fetch(next_request))

    def __iter__(self) -> Iterator[Item]:
        for page in self.iter_pages():
            yield from page.data


class AsyncCursorPage(
    _CursorPage[Item, Body, Callable[[Request], Awaitable[FetchResult[Body]]]],
    Generic[Item, Body],
):
    """One page of a list. Iteration continues with the items of the next pages."""

    async def get_next_page(self) -> Self:
        """Fetch the next page.

        Raises:
            RuntimeError: There is no next page.
        """
        next_request = self._require_next_request()
        page = self._make_next_page(next_request, await self._fetch(next_request))
        if page is None:
            raise RuntimeError("the server returned the same page again")
        return page

    async def iter_pages(self) -> AsyncIterator[Self]:
        """Iterate over this page and the next ones, fetching each when it is needed."""
        page: Self | None = self
        while page is not None:
            yield page
            next_request = page._next_request
            if next_request is None:
                return
            page = page._make_next_page(next_request, await page._fetch(next_request))

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for page in self.iter_pages():
            for item in page.data:
                yield item


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

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for item in self._iterate_items(await self):
            yield item


class AsyncPager(
    AsyncPaginator[Item, AsyncCursorPage[Item, Body]], Generic[Item, Body]
):
    """The paginated list that the transport returns."""

    def __init__(
        self, fetch_first: Callable[[], Awaitable[AsyncCursorPage[Item, Body]]]
    ) -> None:
        super().__init__(fetch_first, lambda page: aiter(page))


# The names that the rest of the runtime uses.
Page = SyncCursorPage
AsyncPage = AsyncCursorPage
