"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Field

from ....._runtime import AllowUnknown
from .code_interpreter_tool_call_delta import CodeInterpreterToolCallDelta
from .function_tool_call_delta import FunctionToolCallDelta
from .retrieval_tool_call_delta import RetrievalToolCallDelta

__all__ = [
    "ToolCallDelta",
]


ToolCallDelta: TypeAlias = Annotated[
    CodeInterpreterToolCallDelta | RetrievalToolCallDelta | FunctionToolCallDelta,
    Field(discriminator="type"),
    AllowUnknown(),
]
