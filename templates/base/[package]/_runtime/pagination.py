"""Pagination strategies: the items of a page, and the request for the next one."""

from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar, cast

from .errors import make_decode_error
from .frozen import frozen
from .http_library import httpx
from .link_header import find_link
from .not_given import NOT_GIVEN
from .plain_values import get_by_path
from .request import Request

__all__ = [
    "CursorPagination",
    "LinkHeaderPagination",
    "NextLinkPagination",
    "OffsetPagination",
    "PageNumberPagination",
    "Pagination",
]

Item = TypeVar("Item")
Item_co = TypeVar("Item_co", covariant=True)


class Pagination(Protocol[Item_co]):
    """A pagination strategy: the items of a page, and the request for the next one."""

    @property
    def counts_pages(self) -> bool:
        """Whether the client computes the next request, by counting items or pages.

        Otherwise the server refers to the next page.
        """
        ...

    def may_be_endless(self, body: object) -> bool:
        """Return whether the client counts pages and does not know how many there are."""
        ...

    def get_items(self, body: object) -> Sequence[Item_co]:
        """Return the items of a page from its body."""
        ...

    def get_next_request(
        self, request: Request, body: object, response: httpx.Response
    ) -> Request | None:
        """Return the request for the next page, or None after the last one.

        An empty page can be followed by others. The caller handles pages that repeat.
        """
        ...


# No slots: `CursorPagination[Item](…)` fails for a frozen class with slots in
# Python 3.11.
@frozen(slots=False)
class _ItemsPagination(Generic[Item]):
    """A list whose items are an attribute of the body, or the body itself.

    `items` is the dotted path of the attribute; if it is empty, the body is the list.
    """

    items: str

    @property
    def counts_pages(self) -> bool:
        """Whether the client computes the next request, by counting items or pages."""
        return False

    def may_be_endless(self, body: object) -> bool:
        """Return whether the client counts pages and does not know how many there are."""
        return False

    def get_items(self, body: object) -> Sequence[Item]:
        """Return the items of a page from its body."""
        return cast("Sequence[Item]", _get_attribute(body, self.items) or ())


@frozen(slots=False)
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


@frozen(slots=False)
class OffsetPagination(_ItemsPagination[Item]):
    """Pagination by offset: a query parameter is the number of items before the page.

    `total_items`, the number of all items, and `has_more` are paths of attributes of
    the body. `size_parameter` is the query parameter for the number of items per page:
    an empty page skips as many items, if the body says that more follow.
    """

    parameter: str
    total_items: str | None = None
    has_more: str | None = None
    size_parameter: str | None = None

    @property
    def counts_pages(self) -> bool:
        """Whether the client computes the next request, by counting items or pages."""
        return True

    def may_be_endless(self, body: object) -> bool:
        """Return whether the client counts pages and does not know how many there are."""
        return not isinstance(_get_attribute(body, self.total_items), int)

    def get_next_request(
        self, request: Request, body: object, response: httpx.Response
    ) -> Request | None:
        """Return the request for the next page, or None after the last one."""
        start = _parse_number(request.get_query_value(self.parameter), 0)
        if start is None or _is_last_page(body, self.has_more):
            return None
        total = _get_attribute(body, self.total_items)
        length = len(self.get_items(body))
        if not length and _says_more(body, self.has_more, start, total):
            length = self._get_page_size(request)
        if not length or _reaches_total(start + length, total):
            return None
        return request.with_query_value(self.parameter, start + length)

    def _get_page_size(self, request: Request) -> int:
        """Return the page size that the caller set; 0 if it is unknown."""
        if self.size_parameter is None:
            return 0
        size = _parse_number(request.get_query_value(self.size_parameter), 0)
        return max(size or 0, 0)


@frozen(slots=False)
class PageNumberPagination(_ItemsPagination[Item]):
    """Pagination by page number: a query parameter, `first_page` on the first page.

    `total_pages`, the number of all pages, and `has_more` are paths of attributes of
    the body. An empty page is the last one, unless one of these says that more follow.
    """

    parameter: str
    first_page: int = 1
    total_pages: str | None = None
    has_more: str | None = None

    @property
    def counts_pages(self) -> bool:
        """Whether the client computes the next request, by counting items or pages."""
        return True

    def may_be_endless(self, body: object) -> bool:
        """Return whether the client counts pages and does not know how many there are."""
        return not isinstance(_get_attribute(body, self.total_pages), int)

    def get_next_request(
        self, request: Request, body: object, response: httpx.Response
    ) -> Request | None:
        """Return the request for the next page, or None after the last one."""
        number = _parse_number(request.get_query_value(self.parameter), self.first_page)
        if number is None or _is_last_page(body, self.has_more):
            return None
        count = number - self.first_page + 1
        total = _get_attribute(body, self.total_pages)
        if _reaches_total(count, total):
            return None
        is_empty = not len(self.get_items(body))
        if is_empty and not _says_more(body, self.has_more, count, total):
            return None
        return request.with_query_value(self.parameter, number + 1)


@frozen(slots=False)
class NextLinkPagination(_ItemsPagination[Item]):
    """Pagination by link: the attribute `next_url` has the URL of the next page."""

    next_url: str

    def get_next_request(
        self, request: Request, body: object, response: httpx.Response
    ) -> Request | None:
        """Return the request for the next page, or None after the last one."""
        target = _get_attribute(body, self.next_url)
        return _follow_link(request, str(target), response) if target else None


@frozen(slots=False)
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


def _says_more(body: object, has_more: str | None, count: int, total: object) -> bool:
    """Return whether the body of an empty page says that there are more pages."""
    is_below_total = isinstance(total, int) and count < total
    return is_below_total or _get_attribute(body, has_more) is True


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
