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
    """Lets the assistant ask you to call a function."""

    type: Literal["function"] = "function"
    """Kind of tool, here `function`."""

    function: FunctionDefinition
    """The function on offer."""


class FunctionToolParam(TypedDict):
    """`FunctionTool` as a plain dict."""

    type: Literal["function"]
    """Kind of tool, here `function`."""

    function: FunctionDefinition | FunctionDefinitionParam
    """The function on offer."""
