"""What a type without a name of its own is called after: its owner and the path to it."""

from __future__ import annotations

from typing import TypeAlias

from ...text.pointers import split_pointer
from ..document import Cursor
from .keywords import kinds_of, values_of

Hint: TypeAlias = tuple[str, ...]
"""The words of a name to come: owner and path, such as ``("Run", "tools", "item")``."""


def variant_name(branch: Cursor) -> Hint:
    """What tells an inline variant from its siblings: its title, its tag, a property or its kind."""
    if branch.reference is not None:
        return tuple(split_pointer(branch.reference.removeprefix("#"))[-1:])
    title = branch.string("title") if branch.mapping else ""
    if title and len(title) <= 60:
        return (title,)
    for _, schema in branch.members("properties"):
        values = values_of(schema) if schema.mapping else None
        if values and len(values) == 1 and isinstance(values[0], str):
            return (values[0],)
    own = [*branch.strings("required"), *(name for name, _ in branch.members("properties"))]
    kinds = kinds_of([branch]) if branch.mapping else []
    return (*own, *kinds)[:1]


def inherited(pointer: str, name: str, hint: Hint) -> Hint:
    """What a property's type is named after: the component that has it, if it is inherited."""
    tokens = split_pointer(pointer)
    inside = tokens[3:-2]
    straight = all(token == "allOf" or token.isdigit() for token in inside)
    if tokens[:2] == ("components", "schemas") and tokens[-1] == name and straight:
        return (tokens[2],)
    return hint


_STRUCTURE = frozenset(
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


def hint_of(pointer: str) -> Hint:
    """The words of a pointer that are names: ``/components/schemas/Run`` → ``("Run",)``."""
    tokens = split_pointer(pointer)
    if len(tokens) == 3 and tokens[:2] == ("components", "schemas"):
        return (tokens[2],)
    named = tuple(token for token in tokens if token not in _STRUCTURE)
    return named or ("schema",)
