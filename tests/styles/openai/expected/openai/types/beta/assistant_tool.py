"""Models of `client.beta`."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Field

from ..._runtime import AllowUnknown
from .code_interpreter_tool import CodeInterpreterTool, CodeInterpreterToolParam
from .function_tool import FunctionTool, FunctionToolParam
from .retrieval_tool import RetrievalTool, RetrievalToolParam

__all__ = [
    "AssistantTool",
    "AssistantToolParam",
]


AssistantTool: TypeAlias = Annotated[
    CodeInterpreterTool | RetrievalTool | FunctionTool,
    Field(discriminator="type"),
    AllowUnknown(),
]

AssistantToolParam: TypeAlias = (
    CodeInterpreterTool
    | CodeInterpreterToolParam
    | RetrievalTool
    | RetrievalToolParam
    | FunctionTool
    | FunctionToolParam
)
"""Models or dicts accepted for `AssistantTool`."""
