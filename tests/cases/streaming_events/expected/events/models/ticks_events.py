"""Models of `client.ticks`."""

from __future__ import annotations

import datetime

from .._runtime import Model

__all__ = [
    "WatchTicksResponseItem",
]


class WatchTicksResponseItem(Model):

    at: datetime.datetime | None = None
