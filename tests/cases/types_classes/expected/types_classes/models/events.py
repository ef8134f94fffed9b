"""Models of `client.events`."""

from __future__ import annotations

from typing import Annotated, Literal, Required, TypeAlias, TypedDict

import acme_classes.costs
import acme_classes.models
import acme_classes.prices
import acme_classes.registry
from acme_classes.models import Named, Rare
from pydantic import Field

from .._runtime import AllowUnknown, Model

__all__ = [
    "Event",
    "LostEvent",
    "NamedType",
    "NamedTypeDict",
    "SentEvent",
    "SentEventDict",
]


@acme_classes.registry.registered("event", order=-1)
class SentEvent(Named, acme_classes.models.Model, Model):

    type: Literal["sent"] = "sent"

    cost: acme_classes.costs.Amount

    price: acme_classes.prices.Amount | None = None

    acme_classes_: str | None = Field(
        default=None,
        validation_alias="acme_classes",
        serialization_alias="acme_classes",
    )

    by: NamedType | None = None


@acme_classes.registry.registered("event", order=-1)
@acme_classes.registry.counted
class LostEvent(Named, acme_classes.models.Model, Rare, Model):

    type: Literal["lost"] = "lost"


class NamedType(Model):

    name: str | None = None


class SentEventDict(TypedDict, total=False):
    """`SentEvent` as a plain dict."""

    type: Required[Literal["sent"]]

    cost: Required[acme_classes.costs.Amount]

    price: acme_classes.prices.Amount

    acme_classes_: str

    by: NamedType | NamedTypeDict


class NamedTypeDict(TypedDict, total=False):
    """`NamedType` as a plain dict."""

    name: str


Event: TypeAlias = Annotated[
    SentEvent | LostEvent,
    Field(discriminator="type"),
    AllowUnknown(),
]
