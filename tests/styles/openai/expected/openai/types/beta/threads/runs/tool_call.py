"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Field

from ....._runtime import AllowUnknown
from .code_interpreter_tool_call import CodeInterpreterToolCall
from .function_tool_call import FunctionToolCall
from .retrieval_tool_call import RetrievalToolCall

__all__ = [
    "ToolCall",
]


ToolCall: TypeAlias = Annotated[
    CodeInterpreterToolCall | RetrievalToolCall | FunctionToolCall,
    Field(discriminator="type"),
    AllowUnknown(),
]
