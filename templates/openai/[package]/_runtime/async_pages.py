"""Pages of paginated lists."""

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import TYPE_CHECKING, Any, Generic, Self, cast

from typing_extensions import TypeVar

from .base_page import FetchResult, check_max_items
from .cursor_pages import BaseCursorPage
from .pagination import Pagination
from .request import Request

__all__ = ["AsyncCursorPage", "AsyncPage", "make_page"]

Item = TypeVar("Item")
Body = TypeVar("Body", default=Any)
AnyBody = TypeVar("AnyBody")


class _CursorPage(BaseCursorPage[Item], Generic[Item]):
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

    async def iterate(self, *, max_items: int | None = None) -> AsyncIterator[Item]:
        """Iterate over the items of this page and the next ones, at most `max_items`.

        A page is fetched only if one of its items is needed.
        """
        remaining = check_max_items(max_items)
        if remaining == 0:
            return
        async for page in self.iter_pages():
            items = page.data if remaining is None else page.data[:remaining]
            for item in items:
                yield item
            if remaining is not None:
                remaining -= len(items)
                if remaining == 0:
                    return

    # Other models iterate over their fields.
    def __aiter__(  # type: ignore[override, unused-ignore]
        self,
    ) -> AsyncIterator[Item]:
        return self.iterate()


if TYPE_CHECKING:

    class AsyncCursorPage(_CursorPage[Item], Generic[Item, Body]):
        """One page of a list. Iteration continues with the items of the next pages."""

else:  # programs name the type of the items only, as for the page of openai-python

    class AsyncCursorPage(_CursorPage[Item], Generic[Item]):
        """One page of a list. Iteration continues with the items of the next pages."""


# The name that the rest of the runtime uses.
AsyncPage = AsyncCursorPage


def make_page(
    fetched: FetchResult[AnyBody],
    request: Request,
    pagination: Pagination[Item],
    fetch: Callable[[Request], Awaitable[FetchResult[AnyBody]]],
) -> AsyncPage[Item, AnyBody]:
    """Return the first page of a list."""
    page = cast("Any", AsyncPage).from_response(fetched, request, pagination, fetch)
    return cast("AsyncPage[Item, AnyBody]", page)
