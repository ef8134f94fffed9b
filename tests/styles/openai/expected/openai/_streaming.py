"""Streamed responses."""

from ._runtime.streams import AsyncStream, Stream

__all__ = ["AsyncStream", "Stream"]
