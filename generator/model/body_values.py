"""Values in bodies: the properties and items that lead to them, and their types."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import NoneType
from typing import TypeAlias

from ..frozen import frozen
from ..text.pointers import ARRAY_INDEX, split_pointer
from .types import Alias, Anything, Array, Declaration, Nullable, Object, Ref, Scalar, Type


@frozen
class PropertyStep:
    """A property of an object on the way to a value.

    If it `is_optional`, it may be missing or null.
    """

    object_id: str
    name: str
    is_optional: bool = False


@frozen
class ItemStep:
    """An item of an array, or the value of a key of a map, on the way to a value.

    If it `is_optional`, it may be null.
    """

    key: int | str
    is_optional: bool = False


ValuePath: TypeAlias = tuple[PropertyStep | ItemStep, ...]
"""The way from a body to a value in it; empty for the body itself."""


@frozen
class BodyValue:
    """A value in a body: the steps that lead to it, and its type without null."""

    steps: ValuePath
    type: Type


class UnknownValueError(Exception):
    """Raised for a pointer that names nothing that a type describes; `token` is the first such."""

    def __init__(self, token: str, known_names: Sequence[str]) -> None:
        super().__init__(token)
        self.token = token
        self.known_names = known_names


def find_body_value(
    body: Type, pointer: str, declarations: Mapping[str, Declaration]
) -> BodyValue | None:
    """Return the value that a pointer names in a body; None if its type alone does not tell.

    That is so for a member of a map, and for a value in a union or behind any value.

    Raises:
        UnknownValueError: The body has no such value.
    """
    type, _ = resolve_nullable(body, declarations)
    steps: list[PropertyStep | ItemStep] = []
    for token in split_pointer(pointer):
        declaration = declarations.get(type.id) if isinstance(type, Ref) else None
        if isinstance(declaration, Object):
            field = next((each for each in declaration.fields if each.name == token), None)
            if field is None:
                if not isinstance(declaration.additional_properties, (Anything, NoneType)):
                    return None
                raise UnknownValueError(token, [each.name for each in declaration.fields])
            type, is_nullable = resolve_nullable(field.type, declarations)
            steps.append(PropertyStep(declaration.id, token, is_nullable or not field.required))
        elif isinstance(type, Array) and ARRAY_INDEX.fullmatch(token):
            type, is_nullable = resolve_nullable(type.item, declarations)
            steps.append(ItemStep(int(token), is_nullable))
        elif isinstance(type, (Array, Scalar)):
            raise UnknownValueError(token, ())
        else:
            return None
    return BodyValue(tuple(steps), type)


def resolve_nullable(type: Type, declarations: Mapping[str, Declaration]) -> tuple[Type, bool]:
    """Return a type without aliases and null, and whether it allows null."""
    is_nullable = False
    while True:
        if isinstance(type, Nullable):
            type, is_nullable = type.type, True
        elif isinstance(type, Ref) and isinstance(declaration := declarations[type.id], Alias):
            type = declaration.type
        else:
            return type, is_nullable
