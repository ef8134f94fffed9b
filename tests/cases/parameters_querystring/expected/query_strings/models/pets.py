"""Models of `client.pets`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from pydantic import Field

from .._runtime import Model

__all__ = [
    "Filter",
    "FilterDict",
    "FilterSize",
    "FilterSizeDict",
]


class Filter(Model):

    name: str

    tags: list[str] | None = None

    size: FilterSize | None = None


class FilterSize(Model):

    at_least: int | None = Field(
        default=None,
        validation_alias="at-least",
        serialization_alias="at-least",
    )


class FilterDict(TypedDict, total=False):
    """`Filter` as a plain dict."""

    name: Required[str]

    tags: Sequence[str]

    size: FilterSize | FilterSizeDict


class FilterSizeDict(TypedDict, total=False):
    """`FilterSize` as a plain dict."""

    at_least: int
