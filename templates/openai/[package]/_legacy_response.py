"""Answers with their status and headers."""

from ._runtime.raw_responses import LegacyAPIResponse

__all__ = ["LegacyAPIResponse"]
