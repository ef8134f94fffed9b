# Made by "specloom"; don't edit. ''' \ """
# A second line.
"""Models of `client.runs`."""

from __future__ import annotations

from uuid import UUID

from pydantic import Field

from .._runtime import JsonDateTime, Model

__all__ = [
    "Place",
    "Run",
]


class Run(Model):

    id: UUID

    startedAt: JsonDateTime

    apiURL: Place | None = Field(
        default=None,
        validation_alias="apiUrl",
        serialization_alias="apiUrl",
    )


class Place(Model):

    url: str | None = None
