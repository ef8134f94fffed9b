"""Models of `client.beta`."""

from __future__ import annotations

from typing import Any, TypeAlias

__all__ = [
    "FunctionParameters",
]


FunctionParameters: TypeAlias = dict[str, Any]
"""What a function takes, written as a JSON Schema object. Leave it out for a function
without parameters.
"""
