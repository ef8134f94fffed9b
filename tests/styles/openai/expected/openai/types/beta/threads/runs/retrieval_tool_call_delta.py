"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Any, Literal

from ....._runtime import Model

__all__ = [
    "RetrievalToolCallDelta",
]


class RetrievalToolCallDelta(Model):
    """Changes to a call of the retrieval tool."""

    index: int
    """Index of this call among all tool calls of the step."""

    id: str | None = None
    """ID of the tool call."""

    type: Literal["retrieval"] = "retrieval"
    """Type of the tool call, always `retrieval`."""

    retrieval: dict[str, Any] | None = None
    """Details of the call, currently always an empty object."""
