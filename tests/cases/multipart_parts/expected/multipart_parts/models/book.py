"""Models of `client.book`."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime import AllowUnknown

__all__ = [
    "Corner",
]


Corner: TypeAlias = Annotated[Literal["left", "right"], AllowUnknown()]
