"""Models of `client.beta`."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._runtime import Model
from .function_parameters import FunctionParameters

__all__ = [
    "FunctionDefinition",
    "FunctionDefinitionParam",
]


class FunctionDefinition(Model):
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


class FunctionDefinitionParam(TypedDict, total=False):
    """`FunctionDefinition` as a plain dict."""

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
