"""Models of `client.nameless`."""

from __future__ import annotations

from pydantic import Field

from .._runtime import Model

__all__ = [
    "CreateNamelessRequest",
]


class CreateNamelessRequest(Model):

    field: str | None = Field(default=None, validation_alias="", serialization_alias="")

    x: str | None = None
