"""Models that several resources share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, Required, TypeAlias, TypedDict

from .._runtime import Model

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


@dataclass(kw_only=True, eq=False, repr=False)
class FunctionObject(Model):
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


@dataclass(kw_only=True, eq=False, repr=False)
class AssistantToolsCode(Model):
    """Tool with which the assistant writes and runs code."""

    type: Literal["code_interpreter"] = "code_interpreter"
    """Type of the tool, always `code_interpreter`."""


@dataclass(kw_only=True, eq=False, repr=False)
class AssistantToolsRetrieval(Model):
    """Tool with which the assistant searches the files attached to it or to a
    message.
    """

    type: Literal["retrieval"] = "retrieval"
    """Type of the tool, always `retrieval`."""


@dataclass(kw_only=True, eq=False, repr=False)
class AssistantToolsFunction(Model):
    """Tool with which the assistant asks you to call a function."""

    type: Literal["function"] = "function"
    """Type of the tool, always `function`."""

    function: FunctionObject
    """Function that the assistant can ask you to call."""


@dataclass(kw_only=True, eq=False, repr=False)
class Error(Model):
    """Error that caused a request or a stream to fail."""

    code: str | None
    """Error code; null if there is none."""

    message: str
    """Human-readable error message."""

    param: str | None
    """Name of the request parameter that caused the error; null if there is none."""

    type: str
    """Error type."""


@dataclass(kw_only=True, eq=False, repr=False)
class ErrorResponse(Model):
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

AssistantObjectTool: TypeAlias = (
    AssistantToolsCode | AssistantToolsRetrieval | AssistantToolsFunction
)

AssistantObjectToolParam: TypeAlias = (
    AssistantToolsCode
    | AssistantToolsCodeDict
    | AssistantToolsRetrieval
    | AssistantToolsRetrievalDict
    | AssistantToolsFunction
    | AssistantToolsFunctionDict
)
"""Models or dicts accepted for `AssistantObjectTool`."""
