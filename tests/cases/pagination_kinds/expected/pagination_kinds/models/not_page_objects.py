"""Models of `client.not_.page_objects`."""

from __future__ import annotations

from typing import TypedDict

from .._runtime import Model
from .shared import Things

__all__ = [
    "GetPageObjectsPage",
    "GetPageObjectsPageDict",
    "GetPageObjectsResponse",
]


class GetPageObjectsPage(Model):

    number: int | None = None


class GetPageObjectsResponse(Model):

    total_pages: int | None = None

    things: Things | None = None


class GetPageObjectsPageDict(TypedDict, total=False):
    """`GetPageObjectsPage` as a plain dict."""

    number: int
