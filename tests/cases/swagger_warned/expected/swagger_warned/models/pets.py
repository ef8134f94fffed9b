"""Models of `client.pets`."""

from __future__ import annotations

from typing import Any, TypeAlias, TypedDict

from .._runtime import JsonUUID, Model

__all__ = [
    "AddPetRequest",
    "AddPetRequestDict",
    "Contradiction",
    "Owner",
    "OwnerHome",
    "OwnerWork",
    "Pet",
    "PetDict",
]


class Pet(Model):

    name: Any = None

    size: int | None = None

    owner: Any = None


class OwnerHome(Model):

    name: str | None = None

    home: str | None = None


class OwnerWork(Model):

    name: str | None = None

    work: str | None = None


class AddPetRequest(Model):

    name: str | None = None


class PetDict(TypedDict, total=False):
    """`Pet` as a plain dict."""

    name: Any

    size: int

    owner: Any


class AddPetRequestDict(TypedDict, total=False):
    """`AddPetRequest` as a plain dict."""

    name: str


Owner: TypeAlias = OwnerHome | OwnerWork

Contradiction: TypeAlias = JsonUUID
