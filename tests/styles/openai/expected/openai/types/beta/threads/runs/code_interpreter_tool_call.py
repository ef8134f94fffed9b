"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from ....._runtime import Model, Open

__all__ = [
    "CodeInterpreter",
    "CodeInterpreterOutput",
    "CodeInterpreterOutputImageImage",
    "CodeInterpreterOutputLogs",
    "CodeInterpreterToolCall",
    "CodeInterpreterToolCallOutputImage",
]


class CodeInterpreterToolCall(Model):
    """A call of the code interpreter."""

    id: str
    """ID of the call."""

    type: Literal["code_interpreter"] = "code_interpreter"
    """Kind of call, here `code_interpreter`."""

    code_interpreter: CodeInterpreter
    """What went in and what came out."""


class CodeInterpreter(Model):
    """What went in and what came out."""

    input: str
    """The code that was run."""

    outputs: list[CodeInterpreterOutput]
    """What the code gave back, as text (`logs`) or pictures (`image`)."""


class CodeInterpreterOutputLogs(Model):
    """Text the code interpreter printed."""

    type: Literal["logs"] = "logs"
    """Kind of output, here `logs`."""

    logs: str
    """The printed text."""


class CodeInterpreterToolCallOutputImage(Model):
    """A picture the code interpreter drew."""

    type: Literal["image"] = "image"
    """Kind of output, here `image`."""

    image: CodeInterpreterOutputImageImage
    """The picture."""


class CodeInterpreterOutputImageImage(Model):
    """The picture."""

    file_id: str
    """ID of the file with the picture."""


CodeInterpreterOutput: TypeAlias = Annotated[
    CodeInterpreterOutputLogs | CodeInterpreterToolCallOutputImage,
    Field(discriminator="type"),
    Open(),
]
