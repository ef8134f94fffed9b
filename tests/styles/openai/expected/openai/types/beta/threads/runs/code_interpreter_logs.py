"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Literal

from ....._runtime import Model

__all__ = [
    "CodeInterpreterLogs",
]


class CodeInterpreterLogs(Model):
    """Text output added by the code interpreter."""

    index: int
    """Index of this output among all outputs of the call."""

    type: Literal["logs"] = "logs"
    """Type of the output, always `logs`."""

    logs: str | None = None
    """Text of the output."""
