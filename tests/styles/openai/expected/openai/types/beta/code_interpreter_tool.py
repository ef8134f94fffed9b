"""Models of `client.beta`."""

from __future__ import annotations

from typing import Literal, TypedDict

from ..._runtime import Model

__all__ = [
    "CodeInterpreterTool",
    "CodeInterpreterToolParam",
]


class CodeInterpreterTool(Model):
    """Lets the assistant write and run code."""

    type: Literal["code_interpreter"] = "code_interpreter"
    """Kind of tool, here `code_interpreter`."""


class CodeInterpreterToolParam(TypedDict):
    """`CodeInterpreterTool` as a plain dict."""

    type: Literal["code_interpreter"]
    """Kind of tool, here `code_interpreter`."""
