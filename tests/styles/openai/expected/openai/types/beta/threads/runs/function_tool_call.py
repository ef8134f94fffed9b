"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Literal

from ....._runtime import Model

__all__ = [
    "FunctionToolCall",
    "RunStepDetailsToolCallsFunction",
]


class FunctionToolCall(Model):
    """A call of one of your functions."""

    id: str
    """ID of the call."""

    type: Literal["function"] = "function"
    """Kind of call, here `function`."""

    function: RunStepDetailsToolCallsFunction
    """The function and its result."""


class RunStepDetailsToolCallsFunction(Model):
    """The function and its result."""

    name: str
    """Name of the called function."""

    arguments: str
    """Arguments the function was given."""

    output: str | None
    """Result you handed in, or null until you do."""
