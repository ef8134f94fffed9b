"""Responses whose content is streamed."""

from ._runtime.raw_responses import APIResponse, AsyncAPIResponse

__all__ = ["APIResponse", "AsyncAPIResponse"]
