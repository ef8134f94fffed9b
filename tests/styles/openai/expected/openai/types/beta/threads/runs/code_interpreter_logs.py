"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Literal

from ....._runtime import Model

__all__ = [
    "CodeInterpreterLogs",
]


class CodeInterpreterLogs(Model):
    """Text the code interpreter has newly printed."""

    index: int
    """Place of the output among the outputs."""

    type: Literal["logs"] = "logs"
    """Kind of output, here `logs`."""

    logs: str | None = None
    """The printed text."""
