"""Models of `client.beta`."""

from __future__ import annotations

from typing import Literal, TypedDict

from ..._runtime import Model

__all__ = [
    "RetrievalTool",
    "RetrievalToolParam",
]


class RetrievalTool(Model):
    """Tool with which the assistant searches the files attached to it or to a
    message.
    """

    type: Literal["retrieval"] = "retrieval"
    """Type of the tool, always `retrieval`."""


class RetrievalToolParam(TypedDict):
    """`RetrievalTool` as a plain dict."""

    type: Literal["retrieval"]
    """Type of the tool, always `retrieval`."""
