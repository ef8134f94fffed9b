"""Models that several resources use."""

from __future__ import annotations

from typing import Annotated, Any, Literal, Required, TypeAlias, TypedDict

from pydantic import Field

from .._runtime import Model, Open

__all__ = [
    "AssistantTool",
    "AssistantToolParam",
    "AssistantToolsCode",
    "AssistantToolsCodeDict",
    "AssistantToolsFunction",
    "AssistantToolsFunctionDict",
    "AssistantToolsRetrieval",
    "AssistantToolsRetrievalDict",
    "Error",
    "ErrorResponse",
    "Function",
    "FunctionDict",
    "FunctionParameters",
]


class Function(Model):
    """A function the model may ask you to call."""

    description: str | None = None
    """What the function does; the model reads it to judge when and how to use it."""

    name: str
    """Name of the function, at most 64 letters, digits, underscores or dashes."""

    parameters: FunctionParameters | None = None
    """What the function takes."""


class AssistantToolsCode(Model):
    """Lets the assistant write and run code."""

    type: Literal["code_interpreter"] = "code_interpreter"
    """Kind of tool, here `code_interpreter`."""


class AssistantToolsRetrieval(Model):
    """Lets the assistant look things up in its files."""

    type: Literal["retrieval"] = "retrieval"
    """Kind of tool, here `retrieval`."""


class AssistantToolsFunction(Model):
    """Lets the assistant ask you to call a function."""

    type: Literal["function"] = "function"
    """Kind of tool, here `function`."""

    function: Function
    """The function on offer."""


class Error(Model):
    """What went wrong with a request."""

    code: str | None
    """Short name of the error, if it has one."""

    message: str
    """The error in plain words."""

    param: str | None
    """Name of the parameter at fault, if one is."""

    type: str
    """Kind of error."""


class ErrorResponse(Model):
    """Body of a failed request."""

    error: Error
    """What went wrong."""


class FunctionDict(TypedDict, total=False):
    """`Function` as a plain dict."""

    description: str
    """What the function does; the model reads it to judge when and how to use it."""

    name: Required[str]
    """Name of the function, at most 64 letters, digits, underscores or dashes."""

    parameters: FunctionParameters
    """What the function takes."""


class AssistantToolsCodeDict(TypedDict):
    """`AssistantToolsCode` as a plain dict."""

    type: Literal["code_interpreter"]
    """Kind of tool, here `code_interpreter`."""


class AssistantToolsRetrievalDict(TypedDict):
    """`AssistantToolsRetrieval` as a plain dict."""

    type: Literal["retrieval"]
    """Kind of tool, here `retrieval`."""


class AssistantToolsFunctionDict(TypedDict):
    """`AssistantToolsFunction` as a plain dict."""

    type: Literal["function"]
    """Kind of tool, here `function`."""

    function: Function | FunctionDict
    """The function on offer."""


FunctionParameters: TypeAlias = dict[str, Any]
"""What a function takes, written as a JSON Schema object. Leave it out for a function
without parameters.
"""

AssistantTool: TypeAlias = Annotated[
    AssistantToolsCode | AssistantToolsRetrieval | AssistantToolsFunction,
    Field(discriminator="type"),
    Open(),
]

AssistantToolParam: TypeAlias = (
    AssistantToolsCode
    | AssistantToolsCodeDict
    | AssistantToolsRetrieval
    | AssistantToolsRetrievalDict
    | AssistantToolsFunction
    | AssistantToolsFunctionDict
)
"""What may be given for `AssistantTool`: models or dicts."""
