"""Name hints for inline types: the owner of a type and the path to it."""

from __future__ import annotations

from typing import TypeAlias

from ...text.pointers import split_pointer

NameHint: TypeAlias = tuple[str, ...]
"""The words from which a name is made later, such as ``("Run", "tools", "item")``."""


def get_owner_hint(pointer: str, name: str, name_hint: NameHint) -> NameHint:
    """Return the owner in the name of a property's type.

    This is the component that declares the property, also where the property is inherited by
    ``allOf``; otherwise the hint of the object.
    """
    tokens = split_pointer(pointer)
    inner_tokens = tokens[3:-2]
    is_inherited = all(token == "allOf" or token.isdigit() for token in inner_tokens)
    if tokens[:2] == ("components", "schemas") and tokens[-1] == name and is_inherited:
        return (tokens[2],)
    return name_hint


_STRUCTURAL_KEYS = frozenset(
    [
        "paths",
        "components",
        "schemas",
        "properties",
        "items",
        "content",
        "schema",
        "responses",
        "requestBody",
        "parameters",
        "allOf",
        "oneOf",
        "anyOf",
        "additionalProperties",
        "requestBodies",
        "$defs",
    ]
)


def get_pointer_hint(pointer: str) -> NameHint:
    """Return the keys in a pointer that are names: ``/components/schemas/Run`` → ``("Run",)``."""
    tokens = split_pointer(pointer)
    if len(tokens) == 3 and tokens[:2] == ("components", "schemas"):
        return (tokens[2],)
    names = tuple(token for token in tokens if token not in _STRUCTURAL_KEYS)
    return names or ("schema",)
