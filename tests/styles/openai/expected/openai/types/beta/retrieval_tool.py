"""Models of `client.beta`."""

from __future__ import annotations

from typing import Literal, TypedDict

from ..._runtime import Model

__all__ = [
    "RetrievalTool",
    "RetrievalToolParam",
]


class RetrievalTool(Model):
    """Lets the assistant look things up in its files."""

    type: Literal["retrieval"] = "retrieval"
    """Kind of tool, here `retrieval`."""


class RetrievalToolParam(TypedDict):
    """`RetrievalTool` as a plain dict."""

    type: Literal["retrieval"]
    """Kind of tool, here `retrieval`."""
