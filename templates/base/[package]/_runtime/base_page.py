"""The base class of pages, and the pages that an iteration has visited."""

from collections.abc import Sequence
from functools import cached_property
from itertools import islice
from typing import Final, Generic, Self, TypeAlias, TypeVar

from .errors import make_decode_error
from .http_library import httpx
from .log import logger
from .pagination import Pagination
from .parameters import format_query
from .redaction import SECRETS_EXTENSION, SecretNames, describe_request
from .request import Request

__all__ = ["BasePage", "FetchResult", "check_max_items"]

Item = TypeVar("Item")
Body = TypeVar("Body")
Fetch = TypeVar("Fetch")

FetchResult: TypeAlias = tuple[Body, httpx.Response]
"""The parsed body of a response, and the response."""

_MAX_IDLE_PAGES: Final = 100
"""Maximum number of successive empty or equal pages where only the server knows the end.

A server that ignores the offset or the page number returns equal pages for ever.
"""


class _VisitedPages:
    """The keys of a page and of those before it, to stop if a page repeats.

    Successive pages share one dict of keys and their numbers; iteration that starts
    again at an earlier page continues with a copy of the keys up to there.
    """

    def __init__(self, numbers: dict[str, int], length: int) -> None:
        self._numbers = numbers
        self._length = length

    def __contains__(self, key: str) -> bool:
        return self._numbers.get(key, self._length) < self._length

    def with_page(self, key: str) -> "_VisitedPages":
        """Return the visited pages with one more, which has a new key."""
        numbers = self._numbers
        if len(numbers) > self._length:
            numbers = dict(islice(numbers.items(), self._length))
        numbers[key] = self._length
        return _VisitedPages(numbers, self._length + 1)


class BasePage(Generic[Item, Body, Fetch]):
    """One page of a list."""

    def __init__(
        self,
        fetched: FetchResult[Body],
        request: Request,
        pagination: Pagination[Item],
        fetch: Fetch,
        visited: _VisitedPages | None = None,
    ) -> None:
        self.body, self.response = fetched
        self.items = _check_items(pagination.get_items(self.body), self.response)
        """The items of this page."""
        self._request = request
        self._pagination = pagination
        self._fetch = fetch
        self._previous_pages = visited
        self._idle_pages = 0

    @property
    def data(self) -> list[Item]:
        """The items of this page."""
        return self.items

    @property
    def has_more(self) -> bool:
        """Whether this page refers to a next one."""
        return self._next_request is not None

    def __repr__(self) -> str:
        more = ", more to come" if self.has_more else ""
        return f"<{type(self).__name__}: {len(self.items)} items{more}>"

    # Computed on first use: many callers need one page only.

    @cached_property
    def _visited_pages(self) -> _VisitedPages:
        return self._previous_pages or _start_visited_pages(
            self._request, self.response
        )

    @cached_property
    def _next_request(self) -> Request | None:
        """The next request; None after the last page and for a page visited before."""
        next_request = self._pagination.get_next_request(
            self._request, self.body, self.response
        )
        if (
            next_request is None
            or self._format_key(next_request) in self._visited_pages
        ):
            return None
        return next_request

    def _make_next_page(
        self, request: Request, fetched: FetchResult[Body]
    ) -> Self | None:
        """Return the next page; None if it is the same page again, which names itself.

        Pages of an offset or a page number may be equal, as those of repeated values.
        """
        is_same = _is_same_page(self.response, fetched[1])
        if is_same and not self._pagination.counts_pages:
            logger.warning(
                "%s: the same page again", describe_request(self.response.request)
            )
            return None
        visited = self._visited_pages.with_page(self._format_key(request))
        page = type(self)(fetched, request, self._pagination, self._fetch, visited)
        if is_same or not page.items:
            page._count_idle_page(self._idle_pages)
        return page

    def _count_idle_page(self, before: int) -> None:
        """Raise a DecodeError if pages without new items may go on for ever."""
        self._idle_pages = before + 1
        is_endless = self._pagination.may_be_endless(self.body)
        if is_endless and self._idle_pages > _MAX_IDLE_PAGES:
            reason = f"more than {_MAX_IDLE_PAGES} successive pages are empty or equal"
            raise make_decode_error(self.response, reason)

    def _format_key(self, request: Request) -> str:
        """Return the key of the page that a request fetches."""
        return _format_page_key(request, self.response)


def check_max_items(max_items: int | None) -> int | None:
    """Return a maximum number of items; raise a ValueError if it is negative."""
    if max_items is not None and max_items < 0:
        raise ValueError(f"max_items must be 0 or more: {max_items}")
    return max_items


def _check_items(items: Sequence[Item], response: httpx.Response) -> list[Item]:
    """Return the items of a page, or raise a DecodeError if they are not an array."""
    if not isinstance(items, list | tuple):
        raise make_decode_error(response, "the items of the page are not an array")
    return list(items)


def _start_visited_pages(request: Request, response: httpx.Response) -> _VisitedPages:
    """Return the first page as visited, also by its URL: a link may lead back to it."""
    by_url = request.with_url(response.request.url)
    return (
        _VisitedPages({}, 0)
        .with_page(_format_page_key(request, response))
        .with_page(_format_page_key(by_url, response))
    )


def _format_page_key(request: Request, response: httpx.Response) -> str:
    """Return the key of the page that a request fetches.

    For links, the scheme, the order of the query and API keys make no difference.
    """
    if request.url is None:
        return format_query(request.merged_query)
    secrets = response.request.extensions.get(SECRETS_EXTENSION, SecretNames())
    pairs = [pair for pair in request.query.items() if pair[0] not in secrets.query]
    address = request.url.partition("?")[0].partition("://")[2]
    return f"{address}?{sorted(pairs)}"


def _is_same_page(one: httpx.Response, other: httpx.Response) -> bool:
    """Return whether two responses have the same content and the same links."""
    links = one.headers.get("link"), other.headers.get("link")
    return one.content == other.content and links[0] == links[1]
