# Made by "specloom"; don't edit. ''' \ """
# A second line.
"""Models of `client.runs`."""

from __future__ import annotations

from pydantic import Field

from .._runtime import JsonDateTime, JsonUUID, Model

__all__ = [
    "Place",
    "Run",
]


class Run(Model):

    id: JsonUUID

    startedAt: JsonDateTime

    apiURL: Place | None = Field(
        default=None,
        validation_alias="apiUrl",
        serialization_alias="apiUrl",
    )


class Place(Model):

    url: str | None = None
