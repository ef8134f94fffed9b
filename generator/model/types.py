"""The intermediate model: what an API is, in no language.

Everything here is a frozen value.  Types refer to declarations by id (the JSON
pointer of the schema), never by object, so the tree has no cycles, can be
hashed, compared and printed.  Nothing here has a name in code: a declaration
carries a hint, the words from which a name is made later.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias


@dataclass(frozen=True, slots=True)
class JsonValue:
    """A JSON value kept as a default or an example, in its canonical text.

    The text (RFC 8259, keys in the document's order) makes the value hashable
    and tells ``1`` from ``True``; `json.loads` gives the value back.
    """

    text: str


@dataclass(frozen=True, slots=True)
class Limit:
    """One assertion on a value: ``Limit("maxLength", 512)`` (JSON Schema validation, section 6)."""

    keyword: str
    value: int | float | str | bool


# --- type expressions -------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Scalar:
    """A string, integer, number or boolean; binary is a string that is not text."""

    kind: Literal["string", "integer", "number", "boolean", "null", "binary"]
    format: str | None = None
    limits: tuple[Limit, ...] = ()


@dataclass(frozen=True, slots=True)
class Constant:
    """The one value that is allowed."""

    value: str | int | float | bool


@dataclass(frozen=True, slots=True)
class Array:
    item: Type
    limits: tuple[Limit, ...] = ()


@dataclass(frozen=True, slots=True)
class Tuple:
    """An array whose first items have types of their own (``prefixItems``)."""

    items: tuple[Type, ...]
    rest: Type | None = None


@dataclass(frozen=True, slots=True)
class Map:
    """An object whose names are data."""

    value: Type
    limits: tuple[Limit, ...] = ()


@dataclass(frozen=True, slots=True)
class Nullable:
    type: Type


@dataclass(frozen=True, slots=True)
class Discriminator:
    """The property that tells the variants of a union apart.

    `values` are parallel to the union's variants: what the property may say for each.
    `is_inferred` is true when no ``discriminator`` declares it but every variant
    requires the property and gives it values of its own.
    """

    property_name: str
    values: tuple[tuple[str, ...], ...]
    is_inferred: bool


@dataclass(frozen=True, slots=True)
class OneOf:
    variants: tuple[Type, ...]
    discriminator: Discriminator | None = None


@dataclass(frozen=True, slots=True)
class Ref:
    """A declaration, by its id."""

    id: str


@dataclass(frozen=True, slots=True)
class Anything:
    """Any JSON value."""


@dataclass(frozen=True, slots=True)
class ExternalType:
    """A type of the user's own, by what a style says of it, in place of one of the description.

    `shape` is what its values look like in JSON; there are no names in it.
    """

    type_text: str
    shape: Type


Type: TypeAlias = (
    Scalar | Constant | Array | Tuple | Map | Nullable | OneOf | Ref | Anything | ExternalType
)


def iter_types(type: Type) -> Iterator[Type]:
    """A type expression and all that it holds; references are not followed."""
    yield type
    if isinstance(type, Array):
        yield from iter_types(type.item)
    elif isinstance(type, Map):
        yield from iter_types(type.value)
    elif isinstance(type, Nullable):
        yield from iter_types(type.type)
    elif isinstance(type, OneOf):
        for variant in type.variants:
            yield from iter_types(variant)
    elif isinstance(type, Tuple):
        for item in (*type.items, *((type.rest,) if type.rest else ())):
            yield from iter_types(item)


def make_nullable(type: Type) -> Type:
    """Return the type extended by null; the type itself if it allows null already."""
    if isinstance(type, (Nullable, Anything)) or type == Scalar("null"):
        return type
    return Nullable(type)


# --- declarations -----------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Field:
    """A property of an object (or a part of a form)."""

    name: str
    type: Type
    pointer: str
    required: bool = False
    default: JsonValue | None = None
    description: str = ""
    deprecated: bool = False
    read_only: bool = False
    write_only: bool = False
    example: JsonValue | None = None


@dataclass(frozen=True, slots=True)
class Object:
    """An object with named properties.

    `additional_properties` is the type of further properties; None forbids them.
    """

    id: str
    name_hint: tuple[str, ...]
    fields: tuple[Field, ...]
    additional_properties: Type | None = Anything()
    description: str = ""
    deprecated: bool = False
    example: JsonValue | None = None


@dataclass(frozen=True, slots=True)
class Enumeration:
    """A value out of a list.

    `source_indexes` are the indexes that the values have in the list of the description; empty
    where they have them here as well.
    """

    id: str
    name_hint: tuple[str, ...]
    values: tuple[str | int | float | bool, ...]
    description: str = ""
    deprecated: bool = False
    source_indexes: tuple[int, ...] = ()

    def get_value_pointer(self, index: int) -> str:
        """Where one of the values stands in the description."""
        return f"{self.id}/enum/{self.source_indexes[index] if self.source_indexes else index}"


@dataclass(frozen=True, slots=True)
class Alias:
    """A name for a type expression."""

    id: str
    name_hint: tuple[str, ...]
    type: Type
    description: str = ""
    deprecated: bool = False
    example: JsonValue | None = None


Declaration: TypeAlias = Object | Enumeration | Alias
