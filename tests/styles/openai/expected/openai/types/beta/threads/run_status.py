"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from ...._runtime import AllowUnknown

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
    AllowUnknown(),
]
"""Status of the run. In `requires_action`, the run is blocked until the outputs of all
tool calls in `required_action` are submitted in one request. The statuses `queued`,
`in_progress` and `cancelling` are temporary; `cancelled`, `failed`, `completed` and
`expired` are terminal.
"""
