"""Streamed responses."""

from ._runtime.async_streams import AsyncStream
from ._runtime.sync_streams import Stream

__all__ = ["AsyncStream", "Stream"]
