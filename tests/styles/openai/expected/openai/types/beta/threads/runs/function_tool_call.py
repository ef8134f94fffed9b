"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Literal

from ....._runtime import Model

__all__ = [
    "FunctionToolCall",
    "RunStepDetailsToolCallsFunction",
]


class FunctionToolCall(Model):
    """Call of a function."""

    id: str
    """ID of the tool call."""

    type: Literal["function"] = "function"
    """Type of the tool call, always `function`."""

    function: RunStepDetailsToolCallsFunction
    """Called function with its arguments and output."""


class RunStepDetailsToolCallsFunction(Model):
    """Called function with its arguments and output."""

    name: str
    """Name of the function."""

    arguments: str
    """Arguments passed to the function, as a JSON string."""

    output: str | None
    """Output of the function; null until it is submitted."""
