"""Models of `client.deep`."""

from __future__ import annotations

from pydantic import Field

from .._runtime import Model
from .shared import Thing

__all__ = [
    "ListDeepResponse",
    "ListDeepResponseMeta",
    "ListDeepResponseResult",
]


class ListDeepResponse(Model):

    odata_next_link: str | None = Field(
        default=None,
        validation_alias="@odata.nextLink",
        serialization_alias="@odata.nextLink",
    )

    result: ListDeepResponseResult | None = None

    meta: ListDeepResponseMeta | None = None


class ListDeepResponseResult(Model):

    list_: list[Thing] | None = Field(
        default=None,
        validation_alias="list",
        serialization_alias="list",
    )


class ListDeepResponseMeta(Model):

    next_place: str | None = Field(
        default=None,
        validation_alias="nextPlace",
        serialization_alias="nextPlace",
    )

    more: bool | None = None
