"""Models of `client.animals`."""

from __future__ import annotations

from typing import Required, TypedDict

from .._runtime import Model

__all__ = [
    "AddAnimalResponse404",
    "Animal",
    "AnimalDict",
]


class Animal(Model):

    name: str

    age: int | None = None


class AddAnimalResponse404(Model):

    code: str | None = None


class AnimalDict(TypedDict, total=False):
    """`Animal` as a plain dict."""

    name: Required[str]

    age: int
