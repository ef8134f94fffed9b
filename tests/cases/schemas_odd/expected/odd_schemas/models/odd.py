"""Models of `client.odd`."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from .._runtime import AllowUnknown, Model

__all__ = [
    "Itself",
    "Odd",
    "Speed",
]


class Odd(Model):

    nothing: None = None

    speed: Speed | None = None

    itself: Itself | None = None

    dynamic: Any = None


Speed: TypeAlias = Annotated[Literal["auto"], AllowUnknown()] | float | int

Itself: TypeAlias = Any
