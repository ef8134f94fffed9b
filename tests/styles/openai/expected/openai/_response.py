"""Responses whose content is streamed."""

from ._runtime.async_responses import AsyncAPIResponse
from ._runtime.sync_responses import APIResponse

__all__ = ["APIResponse", "AsyncAPIResponse"]
