"""Answers that come item by item."""

from ._runtime.streams import AsyncStream, Stream

__all__ = ["AsyncStream", "Stream"]
