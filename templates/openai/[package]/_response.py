"""Answers whose content is still on its way."""

from ._runtime.raw_responses import APIResponse, AsyncAPIResponse

__all__ = ["APIResponse", "AsyncAPIResponse"]
