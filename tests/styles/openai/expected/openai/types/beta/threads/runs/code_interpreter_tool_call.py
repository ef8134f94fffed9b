"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from ....._runtime import AllowUnknown, Model

__all__ = [
    "CodeInterpreter",
    "CodeInterpreterOutput",
    "CodeInterpreterOutputImageImage",
    "CodeInterpreterOutputLogs",
    "CodeInterpreterToolCall",
    "CodeInterpreterToolCallOutputImage",
]


class CodeInterpreterToolCall(Model):
    """Call of the code interpreter."""

    id: str
    """ID of the tool call."""

    type: Literal["code_interpreter"] = "code_interpreter"
    """Type of the tool call, always `code_interpreter`."""

    code_interpreter: CodeInterpreter
    """Input and outputs of the code interpreter."""


class CodeInterpreter(Model):
    """Input and outputs of the code interpreter."""

    input: str
    """Code that the code interpreter ran."""

    outputs: list[CodeInterpreterOutput]
    """Outputs of the code interpreter, each text (`logs`) or an image (`image`)."""


class CodeInterpreterOutputLogs(Model):
    """Text output of the code interpreter."""

    type: Literal["logs"] = "logs"
    """Type of the output, always `logs`."""

    logs: str
    """Text of the output."""


class CodeInterpreterToolCallOutputImage(Model):
    """Image output of the code interpreter."""

    type: Literal["image"] = "image"
    """Type of the output, always `image`."""

    image: CodeInterpreterOutputImageImage
    """Reference to the image file."""


class CodeInterpreterOutputImageImage(Model):
    """Reference to the image file."""

    file_id: str
    """ID of the image file."""


CodeInterpreterOutput: TypeAlias = Annotated[
    CodeInterpreterOutputLogs | CodeInterpreterToolCallOutputImage,
    Field(discriminator="type"),
    AllowUnknown(),
]
