"""Models of `client.things`."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from .._runtime import AllowUnknown, Model

__all__ = [
    "Level",
    "Thing",
    "ThingNarrowed",
]


class Thing(Model):

    state: str | None = None

    size: int | None = None

    untyped: Any = None

    level: Level | None = None
    """Not known yet."""

    levels: list[str] | None = None

    narrowed: ThingNarrowed | None = None

    nothing: None = None


ThingNarrowed: TypeAlias = Annotated[Literal["a", "b"], AllowUnknown()]

Level: TypeAlias = str
"""Not known yet."""
