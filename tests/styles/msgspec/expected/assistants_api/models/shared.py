"""Models that several resources use."""

from __future__ import annotations

from typing import Any, ClassVar, Literal, Required, TypeAlias, TypedDict

from .._runtime import Model
from .._runtime.choices import Choice

__all__ = [
    "AssistantObjectTool",
    "AssistantObjectToolParam",
    "AssistantToolsCode",
    "AssistantToolsCodeDict",
    "AssistantToolsFunction",
    "AssistantToolsFunctionDict",
    "AssistantToolsRetrieval",
    "AssistantToolsRetrievalDict",
    "Error",
    "ErrorResponse",
    "FunctionObject",
    "FunctionObjectDict",
    "FunctionParameters",
]


class FunctionObject(Model, kw_only=True):
    """A function the model may ask you to call."""

    description: str | None = None
    """What the function does; the model reads it to judge when and how to use it."""

    name: str
    """Name of the function, at most 64 letters, digits, underscores or dashes."""

    parameters: FunctionParameters | None = None
    """What the function takes."""


class AssistantToolsCode(Model, kw_only=True, tag_field="type", tag="code_interpreter"):
    """Lets the assistant write and run code."""

    type: ClassVar[Literal["code_interpreter"]] = "code_interpreter"
    """Kind of tool, here `code_interpreter`."""


class AssistantToolsRetrieval(Model, kw_only=True, tag_field="type", tag="retrieval"):
    """Lets the assistant look things up in its files."""

    type: ClassVar[Literal["retrieval"]] = "retrieval"
    """Kind of tool, here `retrieval`."""


class AssistantToolsFunction(Model, kw_only=True, tag_field="type", tag="function"):
    """Lets the assistant ask you to call a function."""

    type: ClassVar[Literal["function"]] = "function"
    """Kind of tool, here `function`."""

    function: FunctionObject
    """The function on offer."""


class Error(Model, kw_only=True):
    """What went wrong with a request."""

    code: str | None
    """Short name of the error, if it has one."""

    message: str
    """The error in plain words."""

    param: str | None
    """Name of the parameter at fault, if one is."""

    type: str
    """Kind of error."""


class ErrorResponse(Model, kw_only=True):
    """Body of a failed request."""

    error: Error
    """What went wrong."""


class FunctionObjectDict(TypedDict, total=False):
    """`FunctionObject` as a plain dict."""

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

    function: FunctionObject | FunctionObjectDict
    """The function on offer."""


FunctionParameters: TypeAlias = dict[str, Any]
"""What a function takes, written as a JSON Schema object. Leave it out for a function
without parameters.
"""

AssistantObjectTool: TypeAlias = Choice[
    AssistantToolsCode, AssistantToolsRetrieval, AssistantToolsFunction
]

AssistantObjectToolParam: TypeAlias = (
    AssistantToolsCode
    | AssistantToolsCodeDict
    | AssistantToolsRetrieval
    | AssistantToolsRetrievalDict
    | AssistantToolsFunction
    | AssistantToolsFunctionDict
)
"""What may be given for `AssistantObjectTool`: models or dicts."""
