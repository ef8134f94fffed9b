"""Models that several resources share."""

from __future__ import annotations

from typing import Required, TypedDict

from pydantic import Field

from .._runtime import Model

__all__ = [
    "Pet",
    "PetDict",
]


class Pet(Model):

    name: str

    born_in: int | None = Field(
        default=None,
        validation_alias="born-in",
        serialization_alias="born-in",
    )


class PetDict(TypedDict, total=False):
    """`Pet` as a plain dict."""

    name: Required[str]

    born_in: int
