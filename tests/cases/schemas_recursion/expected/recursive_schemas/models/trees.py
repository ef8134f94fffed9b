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
    "ComparisonType",
    "Compound",
    "CompoundDict",
    "CompoundType",
    "File",
    "FileDict",
    "Filter",
    "FilterParam",
    "Folder",
    "FolderDict",
    "Json",
    "Names",
    "Nested",
    "Tree",
    "TreeDict",
]

Nested = TypeAliasType("Nested", "list[Nested]")
"""Lists of lists of lists."""

Names = TypeAliasType("Names", "dict[str, Names]")
"""Maps of maps."""

Json = TypeAliasType(
    "Json",
    "str | float | int | bool | list[Json | None] | dict[str, Json | None]",
)
"""Any JSON value, spelt out."""


class Tree(Model):

    parent: Tree | None = None

    children: list[Tree]

    index: dict[str, Tree] | None = None

    folder: Folder | None = None

    nested: Nested | None = None
    """Lists of lists of lists."""

    json_: Json | None = Field(
        default=None,
        validation_alias="json",
        serialization_alias="json",
    )
    """Any JSON value, spelt out."""

    filter: Filter | None = None

    names: Names | None = None
    """Maps of maps."""


class Folder(Model):

    files: list[File] | None = None


class File(Model):

    folder: Folder | None = None


class Comparison(Model):

    type: Literal["eq", "ne"]

    key: str


class Compound(Model):

    type: Literal["and", "or"]

    filters: list[Filter]


class TreeDict(TypedDict, total=False):
    """`Tree` as a plain dict."""

    parent: Tree | TreeDict

    children: Required[Sequence[Tree | TreeDict]]

    index: Mapping[str, Tree | TreeDict]

    folder: Folder | FolderDict

    nested: Nested
    """Lists of lists of lists."""

    json: Json | None
    """Any JSON value, spelt out."""

    filter: FilterParam

    names: Names
    """Maps of maps."""


class FolderDict(TypedDict, total=False):
    """`Folder` as a plain dict."""

    files: Sequence[File | FileDict]


class FileDict(TypedDict, total=False):
    """`File` as a plain dict."""

    folder: Folder | FolderDict


class ComparisonDict(TypedDict):
    """`Comparison` as a plain dict."""

    type: Literal["eq", "ne"]

    key: str


class CompoundDict(TypedDict):
    """`Compound` as a plain dict."""

    type: Literal["and", "or"]

    filters: Sequence[FilterParam]


ComparisonType: TypeAlias = Annotated[Literal["eq", "ne"], AllowUnknown()]

CompoundType: TypeAlias = Annotated[Literal["and", "or"], AllowUnknown()]

Filter: TypeAlias = Annotated[
    Comparison | Compound,
    Field(discriminator="type"),
    AllowUnknown(),
]

FilterParam: TypeAlias = Comparison | ComparisonDict | Compound | CompoundDict
"""Models or dicts accepted for `Filter`."""
