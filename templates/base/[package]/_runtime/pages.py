"""Lists that come in pages."""

from collections.abc import (
    AsyncIterator,
    Awaitable,
    Callable,
    Generator,
    Iterator,
    Mapping,
    Sequence,
)
from dataclasses import dataclass, replace
from typing import Any, Generic, Protocol, Self, TypeVar, cast

from .request import Request

__all__ = ["AsyncPage", "AsyncPager", "CursorPaging", "Page", "Paging"]

Item = TypeVar("Item")
Item_co = TypeVar("Item_co", covariant=True)
Body = TypeVar("Body")


class Paging(Protocol[Item_co]):
    """How a list is divided into pages."""

    def items_of(self, body: object) -> Sequence[Item_co]:
        """Give the items of a page from its body."""
        ...

    def following(self, request: Request, body: object) -> Request | None:
        """Give the request for the page that follows, or None after the last one."""
        ...


# No slots: a frozen class that has them cannot be called as `CursorPaging[Item](…)`
# in Python 3.11.
@dataclass(frozen=True)
class CursorPaging(Generic[Item]):
    """Each page names the place where the next one starts.

    `items`, `cursor` and `more` are attributes of the body, dotted where they lie
    deeper; `parameter` is the query parameter that takes the cursor.
    """

    items: str
    cursor: str
    parameter: str
    more: str | None = None

    def items_of(self, body: object) -> Sequence[Item]:
        """Give the items of a page from its body."""
        return cast("Sequence[Item]", _at(body, self.items) or ())

    def following(self, request: Request, body: object) -> Request | None:
        """Give the request for the page that follows, or None after the last one.

        A page that is empty or repeats the cursor it was asked with is the last one.
        """
        cursor = _at(body, self.cursor)
        is_last = self.more is not None and _at(body, self.more) is False
        if is_last or not cursor or not self.items_of(body):
            return None
        if cursor == request.query.get(self.parameter):
            return None
        return replace(request, query={**request.query, self.parameter: cursor})


class _AnyPage(Generic[Item, Body]):
    """One page of a list."""

    def __init__(self, body: Body, request: Request, paging: Paging[Item]) -> None:
        self.body = body
        """The whole answer."""
        self.items = list(paging.items_of(body))
        """The items of this page."""
        self._following = paging.following(request, body)

    @property
    def data(self) -> list[Item]:
        """The items of this page."""
        return self.items

    @property
    def has_more(self) -> bool:
        """Whether another page follows."""
        return self._following is not None

    def __repr__(self) -> str:
        more = ", more to come" if self.has_more else ""
        return f"<{type(self).__name__}: {len(self.items)} items{more}>"


class Page(_AnyPage[Item, Body]):
    """One page of a list. Iterating over it goes on into the pages that follow."""

    def __init__(
        self,
        body: Body,
        request: Request,
        paging: Paging[Item],
        fetch: "Callable[[Request], Page[Item, Body]]",
    ) -> None:
        super().__init__(body, request, paging)
        self._fetch = fetch

    def next_page(self) -> Self | None:
        """Fetch the page that follows, or give None after the last one."""
        if self._following is None:
            return None
        return cast("Self", self._fetch(self._following))

    def pages(self) -> Iterator[Self]:
        """Iterate over this page and those that follow, fetched one by one."""
        page: Self | None = self
        while page is not None:
            yield page
            page = page.next_page()

    def __iter__(self) -> Iterator[Item]:
        for page in self.pages():
            yield from page.items


class AsyncPage(_AnyPage[Item, Body]):
    """One page of a list. Iterating over it goes on into the pages that follow."""

    def __init__(
        self,
        body: Body,
        request: Request,
        paging: Paging[Item],
        fetch: "Callable[[Request], Awaitable[AsyncPage[Item, Body]]]",
    ) -> None:
        super().__init__(body, request, paging)
        self._fetch = fetch

    async def next_page(self) -> Self | None:
        """Fetch the page that follows, or give None after the last one."""
        if self._following is None:
            return None
        return cast("Self", await self._fetch(self._following))

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

    def __init__(self, first: Callable[[], Awaitable[AsyncPage[Item, Body]]]) -> None:
        self._first = first

    def __await__(self) -> Generator[Any, Any, AsyncPage[Item, Body]]:
        return self._first().__await__()

    async def pages(self) -> AsyncIterator[AsyncPage[Item, Body]]:
        """Iterate over all pages, fetched one by one."""
        async for page in (await self).pages():
            yield page

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for item in await self:
            yield item


def _at(body: object, path: str) -> object:
    """Follow dotted names into an object; None where one is missing."""
    for name in path.split("."):
        if isinstance(body, Mapping):
            body = cast("Mapping[str, object]", body).get(name)
        else:
            body = getattr(body, name, None)
    return body
