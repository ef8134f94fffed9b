"""Models of `client.events`."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "WatchResponseItem",
]


class WatchResponseItem(Model):

    data: str | None = None
