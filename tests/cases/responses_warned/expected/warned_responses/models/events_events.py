"""Models of `client.events`."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "GetEventsResponseItem",
]


class GetEventsResponseItem(Model):

    a: str | None = None
