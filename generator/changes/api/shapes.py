"""Shapes: types as the values that they allow, whatever they are written with.

Two descriptions may write the same type differently: inline or as a component, nullable by a
keyword or by a variant, as an enumeration or a union of constants. Their shapes are equal.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import field

from ...frozen import frozen
from ...model import (
    Alias,
    Anything,
    Array,
    Constant,
    Declaration,
    Discriminator,
    Enumeration,
    ExternalType,
    Map,
    Nullable,
    Object,
    OneOf,
    Ref,
    Scalar,
    ScalarValue,
    Tuple,
    Type,
)
from ..quoting import quote_code
from .sites import get_component_name

Declarations = Mapping[str, Declaration]

_FINGERPRINT_LEVELS = 4
"""How many levels of items and properties fingerprints look at, to tell equal names apart."""


@frozen
class Variant:
    """A type that is neither a union, nor null, nor a list of values.

    A reference is one to an object. `tags` are the values of the discriminator that select it.
    """

    type: Scalar | Array | Tuple | Map | Ref | Anything
    tags: frozenset[ScalarValue] = frozenset()


@frozen
class Shape:
    """The values that a type allows.

    `values` are single values, each as a pair with its JSON type. `ids` are those of the aliases
    and the enumerations that the values and variants are from.
    """

    is_nullable: bool
    values: Mapping[tuple[str, ScalarValue], None] = field(hash=False)
    variants: tuple[Variant, ...]
    discriminator: Discriminator | None = None
    ids: tuple[str, ...] = ()

    @property
    def allows_anything(self) -> bool:
        """Whether all values are allowed."""
        return any(isinstance(each.type, Anything) for each in self.variants)

    def list_values(self, kind: str) -> list[ScalarValue]:
        """Return the listed values of a JSON type."""
        return [value for each, value in self.values if each == kind]

    def has_scalar(self, kind: str) -> bool:
        """Whether all values of a JSON type are allowed."""
        kinds = ("integer", "number") if kind == "integer" else (kind,)
        return self.allows_anything or any(
            isinstance(each.type, Scalar) and each.type.kind in kinds for each in self.variants
        )


class ShapeReader:
    """Reads the shapes of the types of one description."""

    def __init__(self, declarations: Declarations) -> None:
        self.declarations = declarations
        self._fingerprints: dict[tuple[Type, int], int] = {}

    def read_shape(self, type: Type) -> Shape:
        """Return the shape of a type."""
        is_nullable = False
        values: dict[tuple[str, ScalarValue], None] = {}
        variants: list[Variant] = []
        discriminator: Discriminator | None = None
        ids: dict[str, None] = {}  # aliases may contain themselves
        pending: list[tuple[Type, frozenset[ScalarValue]]] = [(type, frozenset())]
        while pending:
            part, tags = pending.pop()
            match part:
                case Nullable(inner) | ExternalType(shape=inner):
                    is_nullable |= isinstance(part, Nullable)
                    pending.append((inner, tags))
                case OneOf():
                    discriminator = discriminator or part.discriminator
                    pending += reversed(_list_tagged_variants(part))
                case Constant(value):
                    values |= _list_values([value])
                case Scalar("null"):
                    is_nullable = True
                case Ref(id):
                    declaration = self.declarations[id]
                    if isinstance(declaration, Alias):
                        if id not in ids:
                            ids[id] = None
                            pending.append((declaration.type, tags))
                    elif isinstance(declaration, Enumeration):
                        ids[id] = None
                        values |= _list_values(declaration.values)
                    else:
                        variants.append(Variant(part, tags))
                case _:
                    variants.append(Variant(part, tags))
        # Null is one of the values of `Anything`.
        is_nullable |= any(isinstance(each.type, Anything) for each in variants)
        return Shape(is_nullable, values, tuple(variants), discriminator, tuple(ids))

    # --- fingerprints ---------------------------------------------------

    def compute_fingerprint(self, type: Type) -> int:
        """Return a number that is equal for equal types, whatever their schemas are named.

        It is made from the types a few references deep, so different types may rarely have the
        same one: it serves to pair types that are then compared.
        """
        return self._hash_type(type, _FINGERPRINT_LEVELS)

    def _hash_type(self, type: Type, levels: int) -> int:
        """Return the fingerprint of a type; recursive types need the limit of levels."""
        if levels == 0:
            return 0
        key = type, levels
        if key not in self._fingerprints:
            shape = self.read_shape(type)
            variants = (self._hash_variant(each.type, levels - 1) for each in shape.variants)
            self._fingerprints[key] = hash(
                (shape.is_nullable, frozenset(shape.values), frozenset(variants))
            )
        return self._fingerprints[key]

    def _hash_variant(self, type: Type, levels: int) -> int:
        """Return the fingerprint of a variant, whose parts are some levels deep."""
        match type:
            case Ref(id):
                return self._hash_object(id, levels)
            case Array(item, limits):
                return hash(("array", self._hash_type(item, levels), limits))
            case Map(value, limits):
                return hash(("map", self._hash_type(value, levels), limits))
            case Tuple(items, rest):
                hashes = tuple(self._hash_type(each, levels) for each in items)
                return hash((hashes, None if rest is None else self._hash_type(rest, levels)))
            case _:
                return hash(type)

    def _hash_object(self, id: str, levels: int) -> int:
        declaration = self.declarations[id]
        assert isinstance(declaration, Object)
        fields = frozenset(
            (each.name, each.required, self._hash_type(each.type, levels))
            for each in declaration.fields
        )
        other = declaration.additional_properties
        return hash((fields, None if other is None else self._hash_type(other, levels)))


def _list_tagged_variants(union: OneOf) -> list[tuple[Type, frozenset[ScalarValue]]]:
    """Return the variants of a union with the values of its discriminator that select them."""
    if union.discriminator is None:
        return [(each, frozenset()) for each in union.variants]
    tagged = zip(union.variants, union.discriminator.values, strict=True)
    return [(each, frozenset(values)) for each, values in tagged]


def _list_values(values: Iterable[ScalarValue]) -> dict[tuple[str, ScalarValue], None]:
    """Return values with their JSON types; 1.0 is an integer (JSON Schema core, section 4.2.3)."""
    integers = (
        int(each) if isinstance(each, float) and each.is_integer() else each for each in values
    )
    return {(get_json_type(each), each): None for each in integers}


def get_json_type(value: ScalarValue) -> str:
    """Return the JSON type of a value."""
    match value:
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case _:
            return "string"


# --- description --------------------------------------------------------------


def describe_shape(shape: Shape, declarations: Declarations) -> str:
    """Return the types of a shape in words, for messages."""
    texts = [describe_type(each.type, declarations) for each in shape.variants]
    if shape.values:
        texts.append(join_values((value for _, value in shape.values), "or"))
    return " or ".join(dict.fromkeys(texts)) or "null"


def describe_type(type: Type, declarations: Declarations) -> str:
    """Return a type in words, for messages."""
    match type:
        case Scalar(kind, format):
            return f"{kind} ({format})" if format else kind
        case Array():
            return "array"
        case Tuple(items, rest):
            more = " or more" if rest is not None else ""
            return f"array of {len(items)}{more} items"
        case Ref(id):
            name = get_component_name(id)
            return quote_code(name) if name else "object"
        case Map():
            return "object"
        case Anything():
            return "any value"
        case _:
            return "value"


def join_values(values: Iterable[object], conjunction: str = "", limit: int = 4) -> str:
    """Return values as JSON in a list for messages, of which only the first ones are written."""
    texts = [quote_code(json.dumps(each, ensure_ascii=False)) for each in values]
    if len(texts) > limit:
        texts[limit:] = [f"{len(texts) - limit} more"]
    if conjunction and len(texts) > 1:
        texts[-2:] = [f"{texts[-2]} {conjunction} {texts[-1]}"]
    return ", ".join(texts)
