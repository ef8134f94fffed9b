"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Any, Literal

from ....._runtime import Model

__all__ = [
    "RetrievalToolCall",
]


class RetrievalToolCall(Model):
    """A call of the retrieval tool."""

    id: str
    """ID of the call."""

    type: Literal["retrieval"] = "retrieval"
    """Kind of call, here `retrieval`."""

    retrieval: dict[str, Any]
    """Empty for the time being."""
