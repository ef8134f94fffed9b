"""Models of `client.notices`."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "WatchNoticesResponseItem",
]


class WatchNoticesResponseItem(Model):

    event: str | None = None

    data: str

    id: str | None = None

    retry: int | None = None
