"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Literal

from ....._runtime import Model
from .tool_call import ToolCall

__all__ = [
    "ToolCallsStepDetails",
]


class ToolCallsStepDetails(Model):
    """Details of a step that calls tools."""

    type: Literal["tool_calls"] = "tool_calls"
    """Type of the step, always `tool_calls`."""

    tool_calls: list[ToolCall]
    """Tool calls of the step, each of type `code_interpreter`, `retrieval` or
    `function`.
    """
