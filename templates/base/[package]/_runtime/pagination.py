"""Pagination strategies, and the base class of pages."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import Generic, Protocol, Self, TypeAlias, TypeVar, cast

from .errors import make_decode_error
from .http_library import httpx
from .link_header import find_link
from .log import logger
from .not_given import NOT_GIVEN
from .parameters import format_query
from .plain_values import get_by_path
from .redaction import describe_request
from .request import Request

__all__ = [
    "BasePage",
    "CursorPagination",
    "FetchResult",
    "LinkHeaderPagination",
    "NextLinkPagination",
    "OffsetPagination",
    "PageNumberPagination",
    "Pagination",
]

Item = TypeVar("Item")
Item_co = TypeVar("Item_co", covariant=True)
Body = TypeVar("Body")
Fetch = TypeVar("Fetch")

FetchResult: TypeAlias = tuple[Body, httpx.Response]
"""The parsed body of a response, and the response."""


class Pagination(Protocol[Item_co]):
    """A pagination strategy: the items of a page, and the request for the next one."""

    def get_items(self, body: object) -> Sequence[Item_co]:
        """Return the items of a page from its body."""
        ...

    def get_next_request(
        self, request: Request, body: object, response: httpx.Response
    ) -> Request | None:
        """Return the request for the next page, or None after the last one.

        The caller handles empty pages and pages that repeat.
        """
        ...


# --- strategies -------------------------------------------------------------


# No slots: `CursorPagination[Item](…)` fails for a frozen class with slots in
# Python 3.11.
@dataclass(frozen=True)
class _ItemsPagination(Generic[Item]):
    """A list whose items are an attribute of the body, or the body itself.

    `items` is the dotted path of the attribute; if it is empty, the body is the list.
    """

    items: str

    def get_items(self, body: object) -> Sequence[Item]:
        """Return the items of a page from its body."""
        return cast("Sequence[Item]", _get_attribute(body, self.items) or ())


@dataclass(frozen=True)
class CursorPagination(_ItemsPagination[Item]):
    """Pagination by cursor: each page has the cursor of the next one.

    `cursor` and `has_more` are paths like `items`; `has_more` is false on the last
    page. `parameter` is the query parameter for the cursor.
    """

    cursor: str
    parameter: str
    has_more: str | None = None

    def get_next_request(
        self, request: Request, body: object, response: httpx.Response
    ) -> Request | None:
        """Return the request for the next page, or None after the last one."""
        cursor = _get_attribute(body, self.cursor)
        if _is_last_page(body, self.has_more) or cursor is None or cursor == "":
            return None
        return request.with_query_value(self.parameter, cursor)


@dataclass(frozen=True)
class OffsetPagination(_ItemsPagination[Item]):
    """Pagination by offset: a query parameter is the number of items before the page.

    `total_items`, the number of all items, and `has_more` are paths of attributes of
    the body.
    """

    parameter: str
    total_items: str | None = None
    has_more: str | None = None

    def get_next_request(
        self, request: Request, body: object, response: httpx.Response
    ) -> Request | None:
        """Return the request for the next page, or None after the last one."""
        start = _parse_number(request.get_query_value(self.parameter), 0)
        if start is None or _is_last_page(body, self.has_more):
            return None
        end = start + len(self.get_items(body))
        if _reaches_total(end, _get_attribute(body, self.total_items)):
            return None
        return request.with_query_value(self.parameter, end)


@dataclass(frozen=True)
class PageNumberPagination(_ItemsPagination[Item]):
    """Pagination by page number: a query parameter, `first_page` on the first page.

    `total_pages`, the number of all pages, and `has_more` are paths of attributes of
    the body.
    """

    parameter: str
    first_page: int = 1
    total_pages: str | None = None
    has_more: str | None = None

    def get_next_request(
        self, request: Request, body: object, response: httpx.Response
    ) -> Request | None:
        """Return the request for the next page, or None after the last one."""
        number = _parse_number(request.get_query_value(self.parameter), self.first_page)
        if number is None or _is_last_page(body, self.has_more):
            return None
        if _reaches_total(
            number - self.first_page + 1, _get_attribute(body, self.total_pages)
        ):
            return None
        return request.with_query_value(self.parameter, number + 1)


@dataclass(frozen=True)
class NextLinkPagination(_ItemsPagination[Item]):
    """Pagination by link: the attribute `next_url` has the URL of the next page."""

    next_url: str

    def get_next_request(
        self, request: Request, body: object, response: httpx.Response
    ) -> Request | None:
        """Return the request for the next page, or None after the last one."""
        target = _get_attribute(body, self.next_url)
        return _follow_link(request, str(target), response) if target else None


@dataclass(frozen=True)
class LinkHeaderPagination(_ItemsPagination[Item]):
    """Pagination by Link header: `rel="next"` has the URL of the next page."""

    def get_next_request(
        self, request: Request, body: object, response: httpx.Response
    ) -> Request | None:
        """Return the request for the next page, or None after the last one."""
        target = find_link(response, "next")
        return None if target is None else _follow_link(request, target, response)


def _get_attribute(body: object, path: str | None) -> object:
    return None if path is None else get_by_path(body, path)


def _is_last_page(body: object, has_more: str | None) -> bool:
    return _get_attribute(body, has_more) is False


def _reaches_total(count: int, total: object) -> bool:
    return isinstance(total, int) and count >= total


def _parse_number(value: object, default: int) -> int | None:
    """Return a query value as a number, or None if it is not a number."""
    if value is None or value is NOT_GIVEN:
        return default
    try:
        return int(value) if isinstance(value, float) else int(str(value))
    except ValueError:
        return None


def _follow_link(request: Request, target: str, response: httpx.Response) -> Request:
    """Return the request for a link, which may be relative to the response's URL."""
    try:
        return request.with_url(response.request.url.join(target))
    except (ValueError, httpx.InvalidURL) as error:
        reason = "the link to the next page is not a valid URL"
        raise make_decode_error(response, reason) from error


# --- pages ------------------------------------------------------------------


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
        """The next request; None after an empty page and for a page visited before."""
        if not self.items:
            return None
        next_request = self._pagination.get_next_request(
            self._request, self.body, self.response
        )
        if (
            next_request is None
            or _format_page_key(next_request) in self._visited_pages
        ):
            return None
        return next_request

    def _make_next_page(
        self, request: Request, fetched: FetchResult[Body]
    ) -> Self | None:
        """Return the next page; None if the server returned the same page again."""
        if _is_same_page(self.response, fetched[1]):
            logger.warning(
                "%s: the same page again", describe_request(self.response.request)
            )
            return None
        visited = self._visited_pages.with_page(_format_page_key(request))
        return type(self)(fetched, request, self._pagination, self._fetch, visited)


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
        .with_page(_format_page_key(request))
        .with_page(_format_page_key(by_url))
    )


def _format_page_key(request: Request) -> str:
    """Return the key of the page that a request fetches."""
    return f"{request.url or ''}?{format_query(request.merged_query)}"


def _is_same_page(one: httpx.Response, other: httpx.Response) -> bool:
    """Return whether two responses have the same content and the same links."""
    links = one.headers.get("link"), other.headers.get("link")
    return one.content == other.content and links[0] == links[1]
