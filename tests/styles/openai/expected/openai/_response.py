"""Answers whose content is still on its way."""

from ._runtime.raw import APIResponse, AsyncAPIResponse

__all__ = ["APIResponse", "AsyncAPIResponse"]
