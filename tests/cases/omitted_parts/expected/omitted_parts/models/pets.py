"""Models of `client.pets`."""

from __future__ import annotations

from typing import Required, TypeAlias, TypedDict

from pydantic import Field

from .._runtime import Model

__all__ = [
    "Cost",
    "Money",
    "Note",
    "PageItem",
    "PageType",
    "Pet",
    "PetDict",
]


class PageType(Model):

    items: list[PageItem]

    cost: Cost | None = None


class Pet(Model):

    name: str

    kind: str
    """Deprecated."""

    x_internal: bool | None = Field(
        default=None,
        validation_alias="x-internal",
        serialization_alias="x-internal",
    )


class Note(Model):

    text: str


class Cost(Model):

    all: list[Money] | None = None


class Money(Model):

    amount: str | None = None


class PetDict(TypedDict, total=False):
    """`Pet` as a plain dict."""

    name: Required[str]

    kind: Required[str]
    """Deprecated."""

    x_internal: bool


PageItem: TypeAlias = Pet | Note
