"""Models of `client.pets`."""

from __future__ import annotations

from typing import Annotated, Literal, Required, TypeAlias, TypedDict

from pydantic import Field

from .._runtime import AllowUnknown, Model

__all__ = [
    "Dog",
    "DogDict",
    "DogStatus",
    "Local",
    "OwnerName",
    "OwnerNameDict",
    "Pet",
    "PetCat",
    "PetCatDict",
    "PetParam",
    "Problem",
    "ProblemCode",
    "Tag",
    "TagDict",
]


class Tag(Model):

    name: str | None = None

    parent: Tag | None = None


class Dog(Model):

    kind: Literal["dog"] = "dog"

    status: DogStatus | None = None

    owner: OwnerName | None = None

    pet: Pet | None = None


class Local(Model):

    pet: Pet | None = None


class OwnerName(Model):

    name: str | None = None


class PetCat(Model):

    kind: Literal["cat"] = "cat"

    tag: Tag | None = None

    friend: PetCat | None = None


class Problem(Model):

    code: ProblemCode | None = None


class TagDict(TypedDict, total=False):
    """`Tag` as a plain dict."""

    name: str

    parent: Tag | TagDict


class DogDict(TypedDict, total=False):
    """`Dog` as a plain dict."""

    kind: Required[Literal["dog"]]

    status: DogStatus

    owner: OwnerName | OwnerNameDict

    pet: PetParam


class OwnerNameDict(TypedDict, total=False):
    """`OwnerName` as a plain dict."""

    name: str


class PetCatDict(TypedDict, total=False):
    """`PetCat` as a plain dict."""

    kind: Required[Literal["cat"]]

    tag: Tag | TagDict

    friend: PetCat | PetCatDict


DogStatus: TypeAlias = Annotated[Literal["sleeping", "awake"], AllowUnknown()]

ProblemCode: TypeAlias = Annotated[Literal["a", "1.10"], AllowUnknown()]

Pet: TypeAlias = Annotated[Dog | PetCat, Field(discriminator="kind"), AllowUnknown()]

PetParam: TypeAlias = Dog | DogDict | PetCat | PetCatDict
"""Models or dicts accepted for `Pet`."""
