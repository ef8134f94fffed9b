"""Models of `client.webhook_events`."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._runtime import AllowUnknown, JsonDateTime, Model
from .pets import Pet

__all__ = [
    "NewPetPayload",
    "PetLost",
    "PetLostType",
    "PetRenamed",
    "Place",
    "WebhookPayload",
]


class PetLost(Model):

    type: Literal["pet.lost", "pet.gone"]

    place: Place


class PetRenamed(Model):

    type: Literal["pet.renamed"] = "pet.renamed"

    pet: Pet

    old_name: str


class Place(Model):

    city: str


class NewPetPayload(Model):

    type: Literal["pet.new"] = "pet.new"

    pet: Pet

    added_at: JsonDateTime | None = None


PetLostType: TypeAlias = Annotated[Literal["pet.lost", "pet.gone"], AllowUnknown()]

WebhookPayload: TypeAlias = Annotated[
    NewPetPayload | PetLost | PetRenamed,
    Field(discriminator="type"),
    AllowUnknown(),
]
