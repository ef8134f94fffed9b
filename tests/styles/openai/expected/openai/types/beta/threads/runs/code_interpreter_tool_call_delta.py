"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from ....._runtime import Model, Open
from .code_interpreter_logs import CodeInterpreterLogs
from .code_interpreter_output_image import CodeInterpreterOutputImage

__all__ = [
    "CodeInterpreterToolCallDelta",
    "RunStepDeltaStepDetailsToolCallsCodeInterpreter",
    "RunStepDeltaStepDetailsToolCallsCodeInterpreterOutput",
]


class CodeInterpreterToolCallDelta(Model):
    """What is new in a call of the code interpreter."""

    index: int
    """Place of the call among the tool calls."""

    id: str | None = None
    """ID of the call."""

    type: Literal["code_interpreter"] = "code_interpreter"
    """Kind of call, here `code_interpreter`."""

    code_interpreter: RunStepDeltaStepDetailsToolCallsCodeInterpreter | None = None
    """What went in and what came out."""


class RunStepDeltaStepDetailsToolCallsCodeInterpreter(Model):
    """What went in and what came out."""

    input: str | None = None
    """The code that was run."""

    outputs: list[RunStepDeltaStepDetailsToolCallsCodeInterpreterOutput] | None = None
    """What the code gave back, as text (`logs`) or pictures (`image`)."""


RunStepDeltaStepDetailsToolCallsCodeInterpreterOutput: TypeAlias = Annotated[
    CodeInterpreterLogs | CodeInterpreterOutputImage,
    Field(discriminator="type"),
    Open(),
]
