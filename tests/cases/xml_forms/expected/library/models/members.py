"""Models of `client.members`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal, Required, TypeAlias, TypedDict

from pydantic import Field

from .._runtime import AllowUnknown, Model

__all__ = [
    "Member",
    "MemberParam",
    "Person",
    "PersonDict",
    "School",
    "SchoolDict",
]


class Person(Model):

    kind: Literal["Person"] = "Person"

    name: str

    age: int | None = None


class School(Model):

    kind: Literal["School"] = "School"

    name: str

    classes: list[str] | None = None


class PersonDict(TypedDict, total=False):
    """`Person` as a plain dict."""

    kind: Required[Literal["Person"]]

    name: Required[str]

    age: int


class SchoolDict(TypedDict, total=False):
    """`School` as a plain dict."""

    kind: Required[Literal["School"]]

    name: Required[str]

    classes: Sequence[str]


Member: TypeAlias = Annotated[
    Person | School,
    Field(discriminator="kind"),
    AllowUnknown(),
]

MemberParam: TypeAlias = Person | PersonDict | School | SchoolDict
"""Models or dicts accepted for `Member`."""
