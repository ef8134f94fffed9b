"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from ...._runtime import Open

__all__ = [
    "RunStatus",
]


RunStatus: TypeAlias = Annotated[
    Literal[
        "queued",
        "in_progress",
        "requires_action",
        "cancelling",
        "cancelled",
        "failed",
        "completed",
        "expired",
    ],
    Open(),
]
"""Where the run stands."""
