"""Models of `client.beta`."""

from __future__ import annotations

from typing import Any, TypeAlias

__all__ = [
    "FunctionParameters",
]


FunctionParameters: TypeAlias = dict[str, Any]
"""Parameters of a function, as a JSON Schema object. Omit them if the function takes
none.
"""
