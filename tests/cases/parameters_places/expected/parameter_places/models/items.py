"""Models of `client.items`."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "ReplaceItemRequest",
]


class ReplaceItemRequest(Model):
    """`ReplaceItemRequest`."""

    id: float

    lang: str | None = None
