"""Models of `client.pets`."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "Pet",
]


class Pet(Model):

    id: str
