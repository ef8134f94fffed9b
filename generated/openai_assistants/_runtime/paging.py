"""How lists come in pages, and what every page of one knows."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import Generic, Protocol, Self, TypeAlias, TypeVar, cast

import httpx

from .errors import decode_error
from .links import linked
from .log import logger
from .messages import called
from .parameters import query_text
from .request import Request
from .unset import NOT_GIVEN
from .values import at

__all__ = [
    "AnyPage",
    "CursorPaging",
    "Fetched",
    "LinkHeaderPaging",
    "NextLinkPaging",
    "OffsetPaging",
    "PageNumberPaging",
    "Paging",
]

Item = TypeVar("Item")
Item_co = TypeVar("Item_co", covariant=True)
Body = TypeVar("Body")
Fetch = TypeVar("Fetch")

Fetched: TypeAlias = tuple[Body, httpx.Response]
"""What one call gave: its result, and the response that this was made of."""


class Paging(Protocol[Item_co]):
    """How a list is divided into pages."""

    def items_of(self, body: object) -> Sequence[Item_co]:
        """Give the items of a page from its body."""
        ...

    def following(
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
class _Listed(Generic[Item]):
    """A list whose items are an attribute of the body, or the body itself.

    `items` names the attribute, dotted where it lies deeper; empty, it is the body.
    """

    items: str

    def items_of(self, body: object) -> Sequence[Item]:
        """Give the items of a page from its body."""
        return cast("Sequence[Item]", _at(body, self.items) or ())


@dataclass(frozen=True)
class CursorPaging(_Listed[Item]):
    """Each page names the place where the next one starts.

    `cursor` and `more` are attributes of the body like `items`, the second one false
    in the last page; `parameter` is the query parameter that takes the cursor.
    """

    cursor: str
    parameter: str
    more: str | None = None

    def following(
        self, request: Request, body: object, response: httpx.Response
    ) -> Request | None:
        """Give the request for the page that follows, or None after the last one."""
        cursor = _at(body, self.cursor)
        if _is_last(body, self.more) or cursor is None or cursor == "":
            return None
        return request.asking(self.parameter, cursor)


@dataclass(frozen=True)
class OffsetPaging(_Listed[Item]):
    """A query parameter says how many items come before the page.

    `total`, the number of all items, and `more` are attributes of the body.
    """

    parameter: str
    total: str | None = None
    more: str | None = None

    def following(
        self, request: Request, body: object, response: httpx.Response
    ) -> Request | None:
        """Give the request for the page that follows, or None after the last one."""
        start = _number(request.asked(self.parameter), 0)
        if start is None or _is_last(body, self.more):
            return None
        end = start + len(self.items_of(body))
        if _is_reached(end, _at(body, self.total)):
            return None
        return request.asking(self.parameter, end)


@dataclass(frozen=True)
class PageNumberPaging(_Listed[Item]):
    """A query parameter numbers the pages, of which the first one is `first`.

    `pages`, the number of all pages, and `more` are attributes of the body.
    """

    parameter: str
    first: int = 1
    pages: str | None = None
    more: str | None = None

    def following(
        self, request: Request, body: object, response: httpx.Response
    ) -> Request | None:
        """Give the request for the page that follows, or None after the last one."""
        number = _number(request.asked(self.parameter), self.first)
        if number is None or _is_last(body, self.more):
            return None
        if _is_reached(number - self.first + 1, _at(body, self.pages)):
            return None
        return request.asking(self.parameter, number + 1)


@dataclass(frozen=True)
class NextLinkPaging(_Listed[Item]):
    """The attribute `next` of the body is the URL of the page that follows."""

    next: str

    def following(
        self, request: Request, body: object, response: httpx.Response
    ) -> Request | None:
        """Give the request for the page that follows, or None after the last one."""
        target = _at(body, self.next)
        return _followed(request, str(target), response) if target else None


@dataclass(frozen=True)
class LinkHeaderPaging(_Listed[Item]):
    """The header Link has the URL of the page that follows, as `rel="next"`."""

    def following(
        self, request: Request, body: object, response: httpx.Response
    ) -> Request | None:
        """Give the request for the page that follows, or None after the last one."""
        target = linked(response, "next")
        return None if target is None else _followed(request, target, response)


def _at(body: object, path: str | None) -> object:
    return None if path is None else at(body, path)


def _is_last(body: object, more: str | None) -> bool:
    return _at(body, more) is False


def _is_reached(count: int, total: object) -> bool:
    return isinstance(total, int) and count >= total


def _number(value: object, default: int) -> int | None:
    """Read what was asked for; None where it is no number to count on from."""
    if value is None or value is NOT_GIVEN:
        return default
    try:
        return int(value) if isinstance(value, float) else int(str(value))
    except ValueError:
        return None


def _followed(request: Request, target: str, response: httpx.Response) -> Request:
    """Follow a link, which may be relative to where it was found."""
    try:
        return request.at(response.request.url.join(target))
    except (ValueError, httpx.InvalidURL) as error:
        reason = "the link to the next page is no URL"
        raise decode_error(response, reason) from error


# --- pages ------------------------------------------------------------------


class _Trail:
    """The places of a page and of those before it, none of which may come again.

    The pages of one walk share a table, in which each place has its number; a walk
    that starts again at an earlier page goes on with a copy of what counts there.
    """

    def __init__(self, places: dict[str, int], length: int) -> None:
        self._places = places
        self._length = length

    def __contains__(self, place: str) -> bool:
        return self._places.get(place, self._length) < self._length

    def extended(self, place: str) -> "_Trail":
        """Give the trail of the page that follows, which is at a new place."""
        places = self._places
        if len(places) > self._length:
            places = dict(islice(places.items(), self._length))
        places[place] = self._length
        return _Trail(places, self._length + 1)


class AnyPage(Generic[Item, Body, Fetch]):
    """One page of a list."""

    def __init__(
        self,
        fetched: Fetched[Body],
        request: Request,
        paging: Paging[Item],
        fetch: Fetch,
        trail: _Trail | None = None,
    ) -> None:
        self.body, self.response = fetched
        self.items = _listed(paging.items_of(self.body), self.response)
        """The items of this page."""
        self._request = request
        self._paging = paging
        self._fetch = fetch
        self._way = trail

    @property
    def data(self) -> list[Item]:
        """The items of this page."""
        return self.items

    @property
    def has_more(self) -> bool:
        """Whether another page follows, as far as this one tells."""
        return self._following is not None

    def __repr__(self) -> str:
        more = ", more to come" if self.has_more else ""
        return f"<{type(self).__name__}: {len(self.items)} items{more}>"

    # Many a list ends with the page that was asked for: what comes next is found when
    # somebody wants to know.

    @cached_property
    def _trail(self) -> _Trail:
        return self._way or _start(self._request, self.response)

    @cached_property
    def _following(self) -> Request | None:
        """The next request: none after an empty page, nor to a place again."""
        if not self.items:
            return None
        following = self._paging.following(self._request, self.body, self.response)
        if following is None or _place(following) in self._trail:
            return None
        return following

    def _next(self, request: Request, fetched: Fetched[Body]) -> Self | None:
        """Make the page that follows; None where it is this one once more."""
        if _is_same(self.response, fetched[1]):
            logger.warning("%s: the same page again", called(self.response.request))
            return None
        trail = self._trail.extended(_place(request))
        return type(self)(fetched, request, self._paging, self._fetch, trail)


def _listed(items: Sequence[Item], response: httpx.Response) -> list[Item]:
    """Take the items of a page, which an odd answer may have as something else."""
    if not isinstance(items, list | tuple):
        raise decode_error(response, "the items of the page are no array")
    return list(items)


def _start(request: Request, response: httpx.Response) -> _Trail:
    """Begin a trail; a link may lead back to the first page by its URL."""
    by_url = request.at(response.request.url)
    return _Trail({}, 0).extended(_place(request)).extended(_place(by_url))


def _place(request: Request) -> str:
    """Write down which page a request asks for."""
    return f"{request.url or ''}?{query_text(request.whole_query)}"


def _is_same(one: httpx.Response, other: httpx.Response) -> bool:
    """Whether a page came again: its content, and the links that lead on from it."""
    links = one.headers.get("link"), other.headers.get("link")
    return one.content == other.content and links[0] == links[1]
