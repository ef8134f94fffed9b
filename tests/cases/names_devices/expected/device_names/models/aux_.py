"""Models of `client.aux`."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "Nul_",
]


class Nul_(Model):

    id: str | None = None
