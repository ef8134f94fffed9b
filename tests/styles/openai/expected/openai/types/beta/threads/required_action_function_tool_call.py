"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Literal

from ...._runtime import Model

__all__ = [
    "Function",
    "RequiredActionFunctionToolCall",
]


class RequiredActionFunctionToolCall(Model):
    """Tool call whose output a run requires before it can continue."""

    id: str
    """ID of the tool call, under which its output is submitted."""

    type: Literal["function"] = "function"
    """Type of the tool call, currently always `function`."""

    function: Function
    """Function to call."""


class Function(Model):
    """Function to call."""

    name: str
    """Name of the function."""

    arguments: str
    """Arguments that the model generated for the function, as a JSON string."""
