"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from ....._runtime import AllowUnknown, Model
from .code_interpreter_logs import CodeInterpreterLogs
from .code_interpreter_output_image import CodeInterpreterOutputImage

__all__ = [
    "CodeInterpreterToolCallDelta",
    "RunStepDeltaStepDetailsToolCallsCodeInterpreter",
    "RunStepDeltaStepDetailsToolCallsCodeInterpreterOutput",
]


class CodeInterpreterToolCallDelta(Model):
    """Changes to a call of the code interpreter."""

    index: int
    """Index of this call among all tool calls of the step."""

    id: str | None = None
    """ID of the tool call."""

    type: Literal["code_interpreter"] = "code_interpreter"
    """Type of the tool call, always `code_interpreter`."""

    code_interpreter: RunStepDeltaStepDetailsToolCallsCodeInterpreter | None = None
    """Additions to the input and the outputs of the code interpreter."""


class RunStepDeltaStepDetailsToolCallsCodeInterpreter(Model):
    """Additions to the input and the outputs of the code interpreter."""

    input: str | None = None
    """Code to append to the input of the code interpreter."""

    outputs: list[RunStepDeltaStepDetailsToolCallsCodeInterpreterOutput] | None = None
    """Outputs added by the code interpreter, each text (`logs`) or an image
    (`image`).
    """


RunStepDeltaStepDetailsToolCallsCodeInterpreterOutput: TypeAlias = Annotated[
    CodeInterpreterLogs | CodeInterpreterOutputImage,
    Field(discriminator="type"),
    AllowUnknown(),
]
