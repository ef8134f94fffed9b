"""Models of `client.beta`."""

from __future__ import annotations

from typing import Literal, TypedDict

from ..._runtime import Model

__all__ = [
    "CodeInterpreterTool",
    "CodeInterpreterToolParam",
]


class CodeInterpreterTool(Model):
    """Tool with which the assistant writes and runs code."""

    type: Literal["code_interpreter"] = "code_interpreter"
    """Type of the tool, always `code_interpreter`."""


class CodeInterpreterToolParam(TypedDict):
    """`CodeInterpreterTool` as a plain dict."""

    type: Literal["code_interpreter"]
    """Type of the tool, always `code_interpreter`."""
