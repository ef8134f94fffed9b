"""The base class of pages, and the query parameters of their next pages."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from .base_page import BasePage
from .request import Request

__all__ = ["BaseCursorPage", "PageInfo"]

Item = TypeVar("Item")
Body = TypeVar("Body")
Fetch = TypeVar("Fetch")


@dataclass(frozen=True, slots=True)
class PageInfo:
    """How to request the next page: the query parameters that differ."""

    params: dict[str, object] = field(default_factory=dict[str, object])


class BaseCursorPage(BasePage[Item, Body, Fetch]):
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
