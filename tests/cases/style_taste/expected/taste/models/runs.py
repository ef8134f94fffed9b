# Made by "specloom"; don't edit. ''' \ """
# A second line.
"""Models of `client.runs`."""

from __future__ import annotations

import datetime
from uuid import UUID

from pydantic import Field

from .._runtime import Model

__all__ = [
    "Place",
    "Run",
]


class Run(Model):

    id: UUID

    startedAt: datetime.datetime

    apiURL: Place | None = Field(
        default=None,
        validation_alias="apiUrl",
        serialization_alias="apiUrl",
    )


class Place(Model):

    url: str | None = None
