"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Literal

from ....._runtime import Model
from .tool_call import ToolCall

__all__ = [
    "ToolCallsStepDetails",
]


class ToolCallsStepDetails(Model):
    """Says which tools the step called."""

    type: Literal["tool_calls"] = "tool_calls"
    """Kind of step, here `tool_calls`."""

    tool_calls: list[ToolCall]
    """The calls, each to one of the three kinds of tool."""
