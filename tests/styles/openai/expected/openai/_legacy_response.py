"""Answers with their status and headers."""

from ._runtime.raw import LegacyAPIResponse

__all__ = ["LegacyAPIResponse"]
