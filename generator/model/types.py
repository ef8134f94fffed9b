"""Type expressions and declarations of the intermediate model.

All of them are immutable.  Types refer to declarations by id (the JSON pointer of the
schema), never by object, so the tree has no cycles and can be hashed, compared and
printed.  Declarations have no names in code, only a `name_hint`: the words from which a
name is made later.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import field
from typing import Literal, TypeAlias

from ..frozen import frozen

ScalarValue: TypeAlias = str | int | float | bool
"""A JSON value that is neither null nor an array or object."""


@frozen
class JsonValue:
    """A default or an example, as JSON text (RFC 8259, keys in the document's order).

    As text the value is hashable, and ``1`` and ``True`` differ; `json.loads` restores it.
    """

    text: str


@frozen
class Limit:
    """One assertion on a value: ``Limit("maxLength", 512)`` (JSON Schema validation, section 6)."""

    keyword: str
    value: int | float | str | bool


# --- type expressions -------------------------------------------------------


@frozen
class Scalar:
    """A string, integer, number, boolean or null; ``binary`` is a string of bytes."""

    kind: Literal["string", "integer", "number", "boolean", "null", "binary"]
    format: str | None = None
    limits: tuple[Limit, ...] = ()


@frozen
class Constant:
    """A single allowed value.

    Constants of different JSON types differ, also ``1``, ``1.0`` and ``true``, which are equal in
    Python: their Python types are compared with them.
    """

    value: ScalarValue
    _python_type: type = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_python_type", type(self.value))


@frozen
class Array:
    item: Type
    limits: tuple[Limit, ...] = ()


@frozen
class Tuple:
    """An array whose first items have separate types (``prefixItems``).

    `rest` is the type of further items; None forbids them.
    """

    items: tuple[Type, ...]
    rest: Type | None = None


@frozen
class Map:
    """An object with arbitrary keys, all of whose values have the same type."""

    value: Type
    limits: tuple[Limit, ...] = ()


@frozen
class Nullable:
    type: Type


@frozen
class Discriminator:
    """The property that distinguishes the variants of a union.

    `values` are parallel to the union's variants: those of the property that select each. They are
    of one JSON type. `default` is the variant for all other values, and for objects without the
    property.
    `is_inferred` is true if no ``discriminator`` declares it, but every variant requires the
    property with distinct values; only ``specloom show model`` prints it.
    """

    property_name: str
    values: tuple[tuple[ScalarValue, ...], ...]
    is_inferred: bool
    default: Type | None = None


@frozen
class OneOf:
    variants: tuple[Type, ...]
    discriminator: Discriminator | None = None


@frozen
class Ref:
    """A reference to a declaration by its id."""

    id: str


@frozen
class Anything:
    """Any JSON value."""


@frozen
class ExternalType:
    """A custom type, set by a style, that replaces one of the description.

    `key` is its key in ``[types.overrides]``, whose value only a target can read; `shape` is the
    JSON structure of its values, without references.
    """

    key: str
    shape: Type


Type: TypeAlias = (
    Scalar | Constant | Array | Tuple | Map | Nullable | OneOf | Ref | Anything | ExternalType
)


def iter_types(type: Type) -> Iterator[Type]:
    """Yield a type expression and all those nested in it; references are not followed."""
    pending = [type]
    while pending:
        part = pending.pop()
        yield part
        match part:
            case Array(item=inner) | Map(value=inner) | Nullable(type=inner):
                pending.append(inner)
            case OneOf(variants=variants):
                pending += variants[::-1]
            case Tuple(items=items, rest=rest):
                pending += [] if rest is None else [rest]
                pending += items[::-1]


def make_nullable(type: Type) -> Type:
    """Return the type extended by null; the type itself if it allows null already."""
    if isinstance(type, (Nullable, Anything)) or type == Scalar("null"):
        return type
    return Nullable(type)


def merge_types(types: Iterable[Type]) -> Type:
    """Return the union of types without duplicates; `Anything` includes all other types."""
    distinct = tuple(dict.fromkeys(types))
    if Anything() in distinct:
        return Anything()
    return distinct[0] if len(distinct) == 1 else OneOf(distinct)


# --- declarations -----------------------------------------------------------


@frozen
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


@frozen
class Object:
    """An object with named properties.

    `additional_properties` is the type of undeclared properties; None forbids them.
    """

    id: str
    name_hint: tuple[str, ...]
    fields: tuple[Field, ...]
    additional_properties: Type | None = Anything()
    description: str = ""
    deprecated: bool = False
    example: JsonValue | None = None


@frozen
class ValueNote:
    """What a description says about one value of an enumeration; its name is any text."""

    name: str = ""
    description: str = ""
    deprecated: bool = False


@frozen
class Enumeration:
    """A list of allowed values; `pointers` are those of the values in the description.

    Like those of constants, values of different JSON types differ. `notes` has one note for each
    value, or none at all if the description has nothing to say.
    """

    id: str
    name_hint: tuple[str, ...]
    values: tuple[ScalarValue, ...]
    description: str = ""
    deprecated: bool = False
    pointers: tuple[str, ...] = ()
    notes: tuple[ValueNote, ...] = ()
    _python_types: tuple[type, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_python_types", tuple(map(type, self.values)))

    def iter_notes(self) -> Iterator[ValueNote]:
        """Yield a note for each value, which is empty if nothing is said about it."""
        yield from self.notes or (ValueNote(),) * len(self.values)


@frozen
class Alias:
    """A named type expression."""

    id: str
    name_hint: tuple[str, ...]
    type: Type
    description: str = ""
    deprecated: bool = False
    example: JsonValue | None = None


Declaration: TypeAlias = Object | Enumeration | Alias
