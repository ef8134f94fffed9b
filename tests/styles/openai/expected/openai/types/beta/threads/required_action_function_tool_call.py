"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Literal

from ...._runtime import Model

__all__ = [
    "Function",
    "RequiredActionFunctionToolCall",
]


class RequiredActionFunctionToolCall(Model):
    """A call the run asks you to make."""

    id: str
    """ID of the call, to be sent back with its output."""

    type: Literal["function"] = "function"
    """Kind of call; so far only `function`."""

    function: Function
    """The function to call."""


class Function(Model):
    """The function to call."""

    name: str
    """Which function to call, by name."""

    arguments: str
    """Arguments the model chose."""
