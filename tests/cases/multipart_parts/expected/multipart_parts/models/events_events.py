"""Models of `client.events`."""

from __future__ import annotations

from typing import TypeAlias

from .shared import PageType, Scan

__all__ = [
    "GetEventsResponseItem",
]


GetEventsResponseItem: TypeAlias = PageType | Scan
