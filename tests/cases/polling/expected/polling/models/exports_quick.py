"""Models of `client.exports.quick`."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "Started",
]


class Started(Model):

    name: str
