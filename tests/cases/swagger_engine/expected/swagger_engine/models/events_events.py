"""Models of `client.events`."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._runtime import AllowUnknown, Model

__all__ = [
    "EventMessage",
    "EventMessageType",
]


class EventMessage(Model):

    type: EventMessageType | None = Field(
        default=None,
        validation_alias="Type",
        serialization_alias="Type",
    )

    action: str | None = Field(
        default=None,
        validation_alias="Action",
        serialization_alias="Action",
    )

    time_nano: int | None = Field(
        default=None,
        validation_alias="timeNano",
        serialization_alias="timeNano",
    )


EventMessageType: TypeAlias = Annotated[Literal["container", "image"], AllowUnknown()]
