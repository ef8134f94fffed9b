"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Literal

from ....._runtime import Model
from .tool_call_delta import ToolCallDelta

__all__ = [
    "ToolCallDeltaObject",
]


class ToolCallDeltaObject(Model):
    """Says what is new in the tool calls of a step."""

    type: Literal["tool_calls"] = "tool_calls"
    """Kind of step, here `tool_calls`."""

    tool_calls: list[ToolCallDelta] | None = None
    """The calls, each to one of the three kinds of tool."""
