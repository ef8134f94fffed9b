"""Models of `client.dots`."""

from __future__ import annotations

from pydantic import Field

from .._runtime import Model
from .shared import Thing

__all__ = [
    "ListDotsResponse",
]


class ListDotsResponse(Model):

    odata_next_link: str | None = Field(
        default=None,
        validation_alias="@odata.nextLink",
        serialization_alias="@odata.nextLink",
    )

    value: list[Thing] | None = None
