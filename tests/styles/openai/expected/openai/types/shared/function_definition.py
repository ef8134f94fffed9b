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
    """A function the model may ask you to call."""

    description: str | None = None
    """What the function does; the model reads it to judge when and how to use it."""

    name: str
    """Name of the function, at most 64 letters, digits, underscores or dashes."""

    parameters: FunctionParameters | None = None
    """What the function takes."""


class FunctionDefinitionParam(TypedDict, total=False):
    """`FunctionDefinition` as a plain dict."""

    description: str
    """What the function does; the model reads it to judge when and how to use it."""

    name: Required[str]
    """Name of the function, at most 64 letters, digits, underscores or dashes."""

    parameters: FunctionParameters
    """What the function takes."""
