"""Models that several resources share."""

from __future__ import annotations

from typing import Required, TypedDict

from pydantic import Field

from .._runtime import Model

__all__ = [
    "PageType",
    "PageTypeDict",
    "Scan",
    "ScanDict",
]


class PageType(Model):

    number: int

    line_count: int | None = Field(
        default=None,
        validation_alias="line-count",
        serialization_alias="line-count",
    )


class Scan(Model):

    scanner: str


class PageTypeDict(TypedDict, total=False):
    """`PageType` as a plain dict."""

    number: Required[int]

    line_count: int


class ScanDict(TypedDict):
    """`Scan` as a plain dict."""

    scanner: str
