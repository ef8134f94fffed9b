"""Models of `client.ticks`."""

from __future__ import annotations

from .._runtime import JsonDateTime, Model

__all__ = [
    "WatchTicksResponseItem",
]


class WatchTicksResponseItem(Model):

    at: JsonDateTime | None = None
