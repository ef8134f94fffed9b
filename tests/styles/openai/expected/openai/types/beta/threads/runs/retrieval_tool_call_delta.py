"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Any, Literal

from ....._runtime import Model

__all__ = [
    "RetrievalToolCallDelta",
]


class RetrievalToolCallDelta(Model):
    """What is new in a call of the retrieval tool."""

    index: int
    """Place of the call among the tool calls."""

    id: str | None = None
    """ID of the call."""

    type: Literal["retrieval"] = "retrieval"
    """Kind of call, here `retrieval`."""

    retrieval: dict[str, Any] | None = None
    """Empty for the time being."""
