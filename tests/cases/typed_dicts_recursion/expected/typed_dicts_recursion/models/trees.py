"""Models of `client.trees`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Literal, Required, TypeAlias, TypedDict

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime import AllowUnknown, Model

__all__ = [
    "Comparison",
    "ComparisonDict",
    "Compound",
    "CompoundDict",
    "Condition",
    "ConditionParam",
    "Folder",
    "FolderDict",
    "Nested",
    "NestedParam",
    "Odd",
    "OddDict",
    "Tree",
    "TreeDict",
]

Nested = TypeAliasType("Nested", "Comparison | list[Nested]")
"""A leaf, or a list of what it is itself."""

NestedParam = TypeAliasType(
    "NestedParam",
    "Comparison | ComparisonDict | Sequence[NestedParam]",
)
"""Models or dicts accepted for `Nested`."""

FolderDict = TypeAliasType("FolderDict", "Mapping[str, str | Folder | FolderDict]")
"""`Folder` as a plain dict."""


class Tree(Model):

    parent: Tree | None = None

    children: list[Tree]

    condition: Condition | None = None
    """Distinguished by type; one of them holds others."""

    nested: Nested | None = None
    """A leaf, or a list of what it is itself."""

    folder: Folder | None = None
    """A map of what it is itself."""

    odd: Odd | None = None
    """Holds itself under a key that is no name."""


class Comparison(Model):

    type: Literal["eq"] = "eq"

    key: str


class Compound(Model):

    type: Literal["and"] = "and"

    filters: list[Condition]


class Folder(Model):
    """A map of what it is itself."""

    __pydantic_extra__: dict[str, Folder] = Field(init=False)

    title: str | None = None


class Odd(Model):
    """Holds itself under a key that is no name."""

    in_side: Odd | None = Field(
        default=None,
        validation_alias="in-side",
        serialization_alias="in-side",
    )
    """Holds itself under a key that is no name."""


class TreeDict(TypedDict, total=False):
    """`Tree` as a plain dict."""

    parent: Tree | TreeDict

    children: Required[Sequence[Tree | TreeDict]]

    condition: ConditionParam
    """Distinguished by type; one of them holds others."""

    nested: NestedParam
    """A leaf, or a list of what it is itself."""

    folder: Folder | FolderDict
    """A map of what it is itself."""

    odd: Odd | OddDict
    """Holds itself under a key that is no name."""


class ComparisonDict(TypedDict):
    """`Comparison` as a plain dict."""

    type: Literal["eq"]

    key: str


class CompoundDict(TypedDict):
    """`Compound` as a plain dict."""

    type: Literal["and"]

    filters: Sequence[ConditionParam]


class OddDict(TypedDict, total=False):
    """`Odd` as a plain dict."""

    in_side: Odd | OddDict
    """Holds itself under a key that is no name."""


Condition: TypeAlias = Annotated[
    Comparison | Compound,
    Field(discriminator="type"),
    AllowUnknown(),
]
"""Distinguished by type; one of them holds others."""

ConditionParam: TypeAlias = Comparison | ComparisonDict | Compound | CompoundDict
"""Models or dicts accepted for `Condition`."""
