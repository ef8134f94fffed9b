"""Models of `client.pets`."""

from __future__ import annotations

from typing import TypedDict

from .._runtime import Model

__all__ = [
    "Pet",
    "PetDict",
]


class Pet(Model):

    name: str

    age: int


class PetDict(TypedDict):
    """`Pet` as a plain dict."""

    name: str

    age: int
