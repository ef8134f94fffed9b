"""Pages as models, and the query parameters of their next pages."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast, get_args

import pydantic

from .base_page import BasePage, FetchResult
from .models import Model
from .pagination import Pagination
from .request import Request

__all__ = ["BaseCursorPage", "PageInfo"]

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class PageInfo:
    """How to request the next page: the query parameters that differ."""

    params: dict[str, object] = field(default_factory=dict[str, object])


class _ReceivedPage(BasePage[Any, Any, Any]):
    """The page of a response, with what its model needs to fetch the next one."""

    @property
    def next_request(self) -> Request | None:
        return self._next_request

    @property
    def changed_query(self) -> dict[str, object]:
        """The query parameters of the next request that differ from those before."""
        if self._next_request is None:
            return {}
        before = self._request.merged_query
        parameters = self._next_request.merged_query.items()
        return {name: each for name, each in parameters if before.get(name) != each}

    @property
    def fetch(self) -> Callable[[Request], Any]:
        fetch: Callable[[Request], Any] = self._fetch
        return fetch

    def make_next_page(
        self, request: Request, fetched: FetchResult[Any]
    ) -> Self | None:
        """Return the next page, or None if the server returned the same page again."""
        return self._make_next_page(request, fetched)


class BaseCursorPage(Model, Generic[Item]):
    """One page of a list: its items are `data`, other fields have their API names.

    A page that a program makes itself has no next page.
    """

    data: list[Item]

    _page: _ReceivedPage | None = pydantic.PrivateAttr(default=None)

    @classmethod
    def from_response(
        cls,
        fetched: FetchResult[Any],
        request: Request,
        pagination: Pagination[Any],
        fetch: Any,
    ) -> Self:
        """Return the page of a response, in the class for the type of its items."""
        page = _ReceivedPage(fetched, request, pagination, fetch)
        kind = cast("type[Self]", cast("Any", cls)[_find_item_type(page.body)])
        return kind._from_page(page)

    @classmethod
    def _from_page(cls, page: _ReceivedPage) -> Self:
        fields: dict[str, Any] = {**_list_fields(page.body), "data": page.items}
        model = cls.model_construct(**fields)
        model._page = page
        if isinstance(page.body, Model) and page.body.mismatches:
            vars(model)["_mismatches"] = page.body.mismatches
        return model

    def has_next_page(self) -> bool:
        """Return whether this page refers to a next one."""
        return self._next_request is not None

    def next_page_info(self) -> PageInfo | None:
        """Return how to request the next page, or None after the last one."""
        if self._page is None or self._next_request is None:
            return None
        return PageInfo(self._page.changed_query)

    @property
    def _next_request(self) -> Request | None:
        return None if self._page is None else self._page.next_request

    def _fetch(self, request: Request) -> Any:
        return None if self._page is None else self._page.fetch(request)

    def _make_next_page(
        self, request: Request, fetched: FetchResult[Any]
    ) -> Self | None:
        """Return the next page, or None if the server returned the same page again."""
        page = self._page and self._page.make_next_page(request, fetched)
        return None if page is None else self._from_page(page)

    def _require_next_request(self) -> Request:
        """Return the request for the next page.

        Raises:
            RuntimeError: There is no next page.
        """
        if self._next_request is None:
            raise RuntimeError("there is no next page: check has_next_page() first")
        return self._next_request

    if not TYPE_CHECKING:

        def __class_getitem__(cls, parameters: Any) -> Any:
            """Return the class for a type of items.

            The runtime adds the type of the body, which only type checkers use.
            """
            item = parameters[0] if isinstance(parameters, tuple) else parameters
            return super().__class_getitem__(item)


def _find_item_type(body: object) -> Any:
    """Return the declared type of the items of a page: that of `data` in its body."""
    fields = type(body).model_fields if isinstance(body, Model) else {}
    arguments = get_args(fields["data"].annotation) if "data" in fields else ()
    return arguments[0] if len(arguments) == 1 else Any


def _list_fields(body: object) -> dict[str, Any]:
    """Return the fields that a body was given, by their API names."""
    if not isinstance(body, Model):
        return {}
    fields = type(body).model_fields
    names = {name: fields[name].alias or name for name in fields}
    given = body.model_fields_set
    return {names.get(name, name): getattr(body, name) for name in given}
