"""How lists come in pages, and what every page of one knows."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import Generic, Protocol, Self, TypeAlias, TypeVar, cast

import httpx

from .errors import make_decode_error
from .http_messages import describe_request
from .link_header import find_link
from .log import logger
from .not_given import NOT_GIVEN
from .parameters import format_query
from .plain_values import get_by_path
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
"""What one call gave: its result, and the response that this was made of."""


class Pagination(Protocol[Item_co]):
    """How a list is divided into pages."""

    def get_items(self, body: object) -> Sequence[Item_co]:
        """Give the items of a page from its body."""
        ...

    def get_next_request(
        self, request: Request, body: object, response: httpx.Response
    ) -> Request | None:
        """Give the request for the page that follows, or None after the last one.

        That a page is empty, or that a place comes again, need not be minded.
        """
        ...


# --- kinds of paging --------------------------------------------------------


# No slots: a frozen class that has them cannot be called as `CursorPaging[Item](…)`
# in Python 3.11.
@dataclass(frozen=True)
class _ItemsPagination(Generic[Item]):
    """A list whose items are an attribute of the body, or the body itself.

    `items` names the attribute, dotted where it lies deeper; empty, it is the body.
    """

    items: str

    def get_items(self, body: object) -> Sequence[Item]:
        """Give the items of a page from its body."""
        return cast("Sequence[Item]", _get_attribute(body, self.items) or ())


@dataclass(frozen=True)
class CursorPagination(_ItemsPagination[Item]):
    """Each page names the place where the next one starts.

    `cursor` and `more` are attributes of the body like `items`, the second one false
    in the last page; `parameter` is the query parameter that takes the cursor.
    """

    cursor: str
    parameter: str
    more: str | None = None

    def get_next_request(
        self, request: Request, body: object, response: httpx.Response
    ) -> Request | None:
        """Give the request for the page that follows, or None after the last one."""
        cursor = _get_attribute(body, self.cursor)
        if _is_last_page(body, self.more) or cursor is None or cursor == "":
            return None
        return request.with_query_value(self.parameter, cursor)


@dataclass(frozen=True)
class OffsetPagination(_ItemsPagination[Item]):
    """A query parameter says how many items come before the page.

    `total`, the number of all items, and `more` are attributes of the body.
    """

    parameter: str
    total: str | None = None
    more: str | None = None

    def get_next_request(
        self, request: Request, body: object, response: httpx.Response
    ) -> Request | None:
        """Give the request for the page that follows, or None after the last one."""
        start = _parse_number(request.get_query_value(self.parameter), 0)
        if start is None or _is_last_page(body, self.more):
            return None
        end = start + len(self.get_items(body))
        if _reaches_total(end, _get_attribute(body, self.total)):
            return None
        return request.with_query_value(self.parameter, end)


@dataclass(frozen=True)
class PageNumberPagination(_ItemsPagination[Item]):
    """A query parameter numbers the pages, of which the first one is `first`.

    `pages`, the number of all pages, and `more` are attributes of the body.
    """

    parameter: str
    first: int = 1
    pages: str | None = None
    more: str | None = None

    def get_next_request(
        self, request: Request, body: object, response: httpx.Response
    ) -> Request | None:
        """Give the request for the page that follows, or None after the last one."""
        number = _parse_number(request.get_query_value(self.parameter), self.first)
        if number is None or _is_last_page(body, self.more):
            return None
        if _reaches_total(number - self.first + 1, _get_attribute(body, self.pages)):
            return None
        return request.with_query_value(self.parameter, number + 1)


@dataclass(frozen=True)
class NextLinkPagination(_ItemsPagination[Item]):
    """The attribute `next` of the body is the URL of the page that follows."""

    next: str

    def get_next_request(
        self, request: Request, body: object, response: httpx.Response
    ) -> Request | None:
        """Give the request for the page that follows, or None after the last one."""
        target = _get_attribute(body, self.next)
        return _follow_link(request, str(target), response) if target else None


@dataclass(frozen=True)
class LinkHeaderPagination(_ItemsPagination[Item]):
    """The header Link has the URL of the page that follows, as `rel="next"`."""

    def get_next_request(
        self, request: Request, body: object, response: httpx.Response
    ) -> Request | None:
        """Give the request for the page that follows, or None after the last one."""
        target = find_link(response, "next")
        return None if target is None else _follow_link(request, target, response)


def _get_attribute(body: object, path: str | None) -> object:
    return None if path is None else get_by_path(body, path)


def _is_last_page(body: object, more: str | None) -> bool:
    return _get_attribute(body, more) is False


def _reaches_total(count: int, total: object) -> bool:
    return isinstance(total, int) and count >= total


def _parse_number(value: object, default: int) -> int | None:
    """Read what was asked for; None where it is no number to count on from."""
    if value is None or value is NOT_GIVEN:
        return default
    try:
        return int(value) if isinstance(value, float) else int(str(value))
    except ValueError:
        return None


def _follow_link(request: Request, target: str, response: httpx.Response) -> Request:
    """Follow a link, which may be relative to where it was found."""
    try:
        return request.with_url(response.request.url.join(target))
    except (ValueError, httpx.InvalidURL) as error:
        reason = "the link to the next page is no URL"
        raise make_decode_error(response, reason) from error


# --- pages ------------------------------------------------------------------


class _VisitedPages:
    """The places of a page and of those before it, none of which may come again.

    The pages of one walk share a table, in which each place has its number; a walk
    that starts again at an earlier page goes on with a copy of what counts there.
    """

    def __init__(self, numbers: dict[str, int], length: int) -> None:
        self._numbers = numbers
        self._length = length

    def __contains__(self, place: str) -> bool:
        return self._numbers.get(place, self._length) < self._length

    def with_page(self, place: str) -> "_VisitedPages":
        """Give the trail of the page that follows, which is at a new place."""
        numbers = self._numbers
        if len(numbers) > self._length:
            numbers = dict(islice(numbers.items(), self._length))
        numbers[place] = self._length
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
        self._given_visited = visited

    @property
    def data(self) -> list[Item]:
        """The items of this page."""
        return self.items

    @property
    def has_more(self) -> bool:
        """Whether another page follows, as far as this one tells."""
        return self._next_request is not None

    def __repr__(self) -> str:
        more = ", more to come" if self.has_more else ""
        return f"<{type(self).__name__}: {len(self.items)} items{more}>"

    # Many a list ends with the page that was asked for: what comes next is found when
    # somebody wants to know.

    @cached_property
    def _visited(self) -> _VisitedPages:
        return self._given_visited or _start_visited_pages(self._request, self.response)

    @cached_property
    def _next_request(self) -> Request | None:
        """The next request: none after an empty page, nor to a place again."""
        if not self.items:
            return None
        next_request = self._pagination.get_next_request(
            self._request, self.body, self.response
        )
        if next_request is None or _format_page_key(next_request) in self._visited:
            return None
        return next_request

    def _make_next_page(
        self, request: Request, fetched: FetchResult[Body]
    ) -> Self | None:
        """Make the page that follows; None where it is this one once more."""
        if _is_same_page(self.response, fetched[1]):
            logger.warning(
                "%s: the same page again", describe_request(self.response.request)
            )
            return None
        visited = self._visited.with_page(_format_page_key(request))
        return type(self)(fetched, request, self._pagination, self._fetch, visited)


def _check_items(items: Sequence[Item], response: httpx.Response) -> list[Item]:
    """Take the items of a page, which an odd answer may have as something else."""
    if not isinstance(items, list | tuple):
        raise make_decode_error(response, "the items of the page are no array")
    return list(items)


def _start_visited_pages(request: Request, response: httpx.Response) -> _VisitedPages:
    """Begin a trail; a link may lead back to the first page by its URL."""
    by_url = request.with_url(response.request.url)
    return (
        _VisitedPages({}, 0)
        .with_page(_format_page_key(request))
        .with_page(_format_page_key(by_url))
    )


def _format_page_key(request: Request) -> str:
    """Write down which page a request asks for."""
    return f"{request.url or ''}?{format_query(request.merged_query)}"


def _is_same_page(one: httpx.Response, other: httpx.Response) -> bool:
    """Whether a page came again: its content, and the links that lead on from it."""
    links = one.headers.get("link"), other.headers.get("link")
    return one.content == other.content and links[0] == links[1]
