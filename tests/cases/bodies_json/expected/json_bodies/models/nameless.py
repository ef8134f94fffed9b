"""Models of `client.nameless`."""

from __future__ import annotations

from typing import TypedDict

from pydantic import Field

from .._runtime import Model

__all__ = [
    "CreateNamelessRequest",
    "CreateNamelessRequestDict",
]


class CreateNamelessRequest(Model):

    field: str | None = Field(default=None, validation_alias="", serialization_alias="")

    x: str | None = None


class CreateNamelessRequestDict(TypedDict, total=False):
    """`CreateNamelessRequest` as a plain dict."""

    arg: str

    x: str
