"""Models of `client.beta`."""

from __future__ import annotations

from typing import Literal, TypedDict

from ..._runtime import Model
from ..shared.function_definition import FunctionDefinition, FunctionDefinitionParam

__all__ = [
    "FunctionTool",
    "FunctionToolParam",
]


class FunctionTool(Model):
    """Tool with which the assistant asks you to call a function."""

    type: Literal["function"] = "function"
    """Type of the tool, always `function`."""

    function: FunctionDefinition
    """Function that the assistant can ask you to call."""


class FunctionToolParam(TypedDict):
    """`FunctionTool` as a plain dict."""

    type: Literal["function"]
    """Type of the tool, always `function`."""

    function: FunctionDefinition | FunctionDefinitionParam
    """Function that the assistant can ask you to call."""
