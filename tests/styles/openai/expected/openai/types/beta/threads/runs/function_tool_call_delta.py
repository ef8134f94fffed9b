"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Literal

from ....._runtime import Model

__all__ = [
    "FunctionToolCallDelta",
    "RunStepDeltaStepDetailsToolCallsFunction",
]


class FunctionToolCallDelta(Model):
    """Changes to a call of a function."""

    index: int
    """Index of this call among all tool calls of the step."""

    id: str | None = None
    """ID of the tool call."""

    type: Literal["function"] = "function"
    """Type of the tool call, always `function`."""

    function: RunStepDeltaStepDetailsToolCallsFunction | None = None
    """Additions to the called function, its arguments and its output."""


class RunStepDeltaStepDetailsToolCallsFunction(Model):
    """Additions to the called function, its arguments and its output."""

    name: str | None = None
    """Name of the function."""

    arguments: str | None = None
    """Text to append to the arguments, which together are a JSON string."""

    output: str | None = None
    """Output of the function; null until it is submitted."""
