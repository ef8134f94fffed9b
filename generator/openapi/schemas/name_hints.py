"""Name hints for inline types: the owner of a type and the path to it."""

from __future__ import annotations

from typing import TypeAlias

from ...text.pointers import split_pointer
from ..document import Cursor
from .keywords import find_json_types, read_enum_values

NameHint: TypeAlias = tuple[str, ...]
"""The words from which a name is made later, such as ``("Run", "tools", "item")``."""


def get_variant_hint(branch: Cursor) -> NameHint:
    """Return the words that distinguish a variant of a union from the others.

    They are the last token of its reference, its title, the single value of a property, the
    name of a property, or its JSON type; empty if it has none of these.
    """
    if branch.reference is not None:
        return tuple(split_pointer(branch.reference.removeprefix("#"))[-1:])
    title = branch.get_string("title") if branch.is_object else ""
    if title and len(title) <= 60:
        return (title,)
    for _, schema in branch.iter_members("properties"):
        values = read_enum_values(schema) if schema.is_object else None
        if values and len(values) == 1 and isinstance(values[0], str):
            return (values[0],)
    property_names = [
        *branch.get_strings("required"),
        *(name for name, _ in branch.iter_members("properties")),
    ]
    json_types = find_json_types([branch]) if branch.is_object else []
    return (*property_names, *json_types)[:1]


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
