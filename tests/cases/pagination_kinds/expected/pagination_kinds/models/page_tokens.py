"""Models of `client.page_tokens`."""

from __future__ import annotations

from pydantic import Field

from .._runtime import Model
from .shared import Thing

__all__ = [
    "ListPageTokensResponse",
]


class ListPageTokensResponse(Model):

    next_page_token: str | None = Field(
        default=None,
        validation_alias="nextPageToken",
        serialization_alias="nextPageToken",
    )

    things: list[Thing] | None = None
