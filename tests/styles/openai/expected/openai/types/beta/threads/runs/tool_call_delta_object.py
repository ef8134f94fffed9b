"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Literal

from ....._runtime import Model
from .tool_call_delta import ToolCallDelta

__all__ = [
    "ToolCallDeltaObject",
]


class ToolCallDeltaObject(Model):
    """Changes to the details of a step that calls tools."""

    type: Literal["tool_calls"] = "tool_calls"
    """Type of the step, always `tool_calls`."""

    tool_calls: list[ToolCallDelta] | None = None
    """New tool calls, or additions to existing ones, each of type `code_interpreter`,
    `retrieval` or `function`.
    """
