"""Models of `client.points`."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "Point",
]


class Point(Model):

    place: tuple[float | int, str] | None = None
