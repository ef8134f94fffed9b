"""Models of `client.searches`."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "Found",
]


class Found(Model):
    """`Found`."""

    title: str

    data: str | None = None
