"""Models of `client.parcels`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal, Required, TypeAlias, TypedDict

from pydantic import Field

from .._runtime import AllowUnknown, Model

__all__ = [
    "Parcel",
    "ParcelLocker",
    "ParcelLockerDict",
    "ParcelParam",
    "ParcelStreet",
    "ParcelStreetDict",
]


class ParcelStreet(Model):

    weight: int
    """The weight in grams."""

    parts: list[Parcel] | None = None

    kind: Literal["street"] = "street"

    street: str


class ParcelLocker(Model):

    weight: int
    """The weight in grams."""

    parts: list[Parcel] | None = None

    kind: Literal["locker"] = "locker"

    number: int


class ParcelStreetDict(TypedDict, total=False):
    """`ParcelStreet` as a plain dict."""

    weight: Required[int]
    """The weight in grams."""

    parts: Sequence[ParcelParam]

    kind: Required[Literal["street"]]

    street: Required[str]


class ParcelLockerDict(TypedDict, total=False):
    """`ParcelLocker` as a plain dict."""

    weight: Required[int]
    """The weight in grams."""

    parts: Sequence[ParcelParam]

    kind: Required[Literal["locker"]]

    number: Required[int]


Parcel: TypeAlias = Annotated[
    ParcelStreet | ParcelLocker,
    Field(discriminator="kind"),
    AllowUnknown(),
]
"""A parcel with an address of either kind."""

ParcelParam: TypeAlias = (
    ParcelStreet | ParcelStreetDict | ParcelLocker | ParcelLockerDict
)
"""Models or dicts accepted for `Parcel`."""
