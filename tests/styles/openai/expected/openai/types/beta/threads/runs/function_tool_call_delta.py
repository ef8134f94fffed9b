"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Literal

from ....._runtime import Model

__all__ = [
    "FunctionToolCallDelta",
    "RunStepDeltaStepDetailsToolCallsFunction",
]


class FunctionToolCallDelta(Model):
    """What is new in a call of one of your functions."""

    index: int
    """Place of the call among the tool calls."""

    id: str | None = None
    """ID of the call."""

    type: Literal["function"] = "function"
    """Kind of call, here `function`."""

    function: RunStepDeltaStepDetailsToolCallsFunction | None = None
    """The function and its result."""


class RunStepDeltaStepDetailsToolCallsFunction(Model):
    """The function and its result."""

    name: str | None = None
    """Name of the called function."""

    arguments: str | None = None
    """Arguments the function was given."""

    output: str | None = None
    """Result you handed in, or null until you do."""
