"""Models of `client.exports`."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "Export",
]


class Export(Model):

    name: str

    done: bool
