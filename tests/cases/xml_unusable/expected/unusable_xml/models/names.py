"""Models of `client.names`."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "Good",
]


class Good(Model):

    size: int | None = None
