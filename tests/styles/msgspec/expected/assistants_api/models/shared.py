"""Models that several resources share."""

from __future__ import annotations

from typing import Any, ClassVar, Literal, Required, TypeAlias, TypedDict

from .._runtime import Model
from .._runtime.extended_types import Choice

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
    """Function that the model can ask you to call."""

    description: str | None = None
    """Description of the function, from which the model decides when and how to call
    it.
    """

    name: str
    """Name of the function, at most 64 letters, digits, underscores and dashes."""

    parameters: FunctionParameters | None = None
    """Parameters of the function, as a JSON Schema object. Omit them if the function
    takes none.
    """


class AssistantToolsCode(Model, kw_only=True, tag_field="type", tag="code_interpreter"):
    """Tool with which the assistant writes and runs code."""

    type: ClassVar[Literal["code_interpreter"]] = "code_interpreter"
    """Type of the tool, always `code_interpreter`."""


class AssistantToolsRetrieval(Model, kw_only=True, tag_field="type", tag="retrieval"):
    """Tool with which the assistant searches the files attached to it or to a
    message.
    """

    type: ClassVar[Literal["retrieval"]] = "retrieval"
    """Type of the tool, always `retrieval`."""


class AssistantToolsFunction(Model, kw_only=True, tag_field="type", tag="function"):
    """Tool with which the assistant asks you to call a function."""

    type: ClassVar[Literal["function"]] = "function"
    """Type of the tool, always `function`."""

    function: FunctionObject
    """Function that the assistant can ask you to call."""


class Error(Model, kw_only=True):
    """Error that caused a request or a stream to fail."""

    code: str | None
    """Error code; null if there is none."""

    message: str
    """Human-readable error message."""

    param: str | None
    """Name of the request parameter that caused the error; null if there is none."""

    type: str
    """Error type."""


class ErrorResponse(Model, kw_only=True):
    """Response body of a failed request."""

    error: Error
    """Error that occurred."""


class FunctionObjectDict(TypedDict, total=False):
    """`FunctionObject` as a plain dict."""

    description: str
    """Description of the function, from which the model decides when and how to call
    it.
    """

    name: Required[str]
    """Name of the function, at most 64 letters, digits, underscores and dashes."""

    parameters: FunctionParameters
    """Parameters of the function, as a JSON Schema object. Omit them if the function
    takes none.
    """


class AssistantToolsCodeDict(TypedDict):
    """`AssistantToolsCode` as a plain dict."""

    type: Literal["code_interpreter"]
    """Type of the tool, always `code_interpreter`."""


class AssistantToolsRetrievalDict(TypedDict):
    """`AssistantToolsRetrieval` as a plain dict."""

    type: Literal["retrieval"]
    """Type of the tool, always `retrieval`."""


class AssistantToolsFunctionDict(TypedDict):
    """`AssistantToolsFunction` as a plain dict."""

    type: Literal["function"]
    """Type of the tool, always `function`."""

    function: FunctionObject | FunctionObjectDict
    """Function that the assistant can ask you to call."""


FunctionParameters: TypeAlias = dict[str, Any]
"""Parameters of a function, as a JSON Schema object. Omit them if the function takes
none.
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
"""Models or dicts accepted for `AssistantObjectTool`."""
