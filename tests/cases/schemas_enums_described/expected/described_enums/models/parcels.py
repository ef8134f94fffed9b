"""Models of `client.parcels`."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime import AllowUnknown, Model

__all__ = [
    "Carrier",
    "Hazard",
    "Lane",
    "ListParcelsSpeed",
    "Parcel",
    "ParcelLabel",
    "Size",
    "Stage",
    "Weight",
    "Zone",
]


class Parcel(Model):

    stage: Stage
    """How far a parcel has come."""

    size: Size | None = None

    weight: Weight | None = None

    carrier: Carrier | None = None

    zone: Zone | None = None

    label: ParcelLabel | None = None
    """The colour of the label."""

    hazard: Hazard | None = None

    lane: Lane | None = None


ParcelLabel: TypeAlias = Annotated[Literal["red", "blue"], AllowUnknown()]
"""The colour of the label.

- `"red"`: It is urgent.
- `"blue"`: It says \"\"\"fragile\"\"\"
"""

Stage: TypeAlias = Annotated[Literal[0, 1, 2, 3], AllowUnknown()]
"""How far a parcel has come.

- `0` (Packed): It waits for a carrier.

  - at the sender
  - in a box
- `1` (On the way)
- `2` (Lost): Deprecated. Ask the carrier.
- `3`
"""

Size: TypeAlias = Annotated[Literal["s", "m"], AllowUnknown()]
"""One of these values:

- `"s"` (Small)
- `"m"` (Middle): Fits a letter box | barely.
"""

Weight: TypeAlias = Annotated[Literal[1, 5], AllowUnknown()]
"""One of these values:

- `1` (WeightLight): One hand is enough.
- `5` (WeightHeavy)
"""

Carrier: TypeAlias = Annotated[Literal["post", "urn:carriers:bike"], AllowUnknown()]
"""One of these values:

- `"post"`
- `"urn:carriers:bike"`: **Bikes**, in towns.
"""

Zone: TypeAlias = Annotated[Literal["a", "b"], AllowUnknown()]
"""One of these values:

- `"a"`
- `"b"` (Abroad): Customs apply.
"""

Hazard: TypeAlias = Annotated[Literal[1, 2, 3], AllowUnknown()]
"""One of these values:

- `1` (fire)
- `2` (fire)
- `3` (This is a kind of danger that nobody has found a short word for)
"""

Lane: TypeAlias = Annotated[Literal["left", "right"], AllowUnknown()]

ListParcelsSpeed: TypeAlias = Annotated[Literal[1, 2], AllowUnknown()]
"""One of these values:

- `1` (Slow)
- `2` (Fast)
"""
