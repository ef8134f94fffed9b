"""Models of `client.pets`."""

from __future__ import annotations

from typing import Annotated, Literal, Required, TypeAlias, TypedDict

from .._runtime import AllowUnknown, Model

__all__ = [
    "ListPetsResponse",
    "NewPet",
    "NewPetDict",
    "Owner",
    "Pet",
    "Status",
]


class NewPet(Model):

    name: str

    status: Status | None = None


class Pet(Model):

    id: int

    name: str

    status: Status

    owner: Owner


class Owner(Model):

    name: str


class ListPetsResponse(Model):

    items: list[Pet]


class NewPetDict(TypedDict, total=False):
    """`NewPet` as a plain dict."""

    name: Required[str]

    status: Status


Status: TypeAlias = Annotated[Literal["available", "sold"], AllowUnknown()]
