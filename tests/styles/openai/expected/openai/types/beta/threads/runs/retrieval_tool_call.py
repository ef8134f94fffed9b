"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Any, Literal

from ....._runtime import Model

__all__ = [
    "RetrievalToolCall",
]


class RetrievalToolCall(Model):
    """Call of the retrieval tool."""

    id: str
    """ID of the tool call."""

    type: Literal["retrieval"] = "retrieval"
    """Type of the tool call, always `retrieval`."""

    retrieval: dict[str, Any]
    """Details of the call, currently always an empty object."""
