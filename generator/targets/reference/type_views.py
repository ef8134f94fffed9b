"""Types of the language-neutral API: their text in a style, and the tree that they are."""

from __future__ import annotations

from typing import Literal, NamedTuple

from ...text.json_texts import JsonText
from ..target import LinkedView


class ReferenceLimit(NamedTuple):
    """A limit of a value: an assertion of JSON Schema."""

    keyword: str
    """The keyword: ``maxLength``."""
    value: int | float | str | bool
    """The value of the keyword; text if it is a string."""


class ReferenceDiscriminator(NamedTuple):
    """The property that distinguishes the variants of a union."""

    property_name: str
    """The property, as in the description; text."""
    values: tuple[tuple[JsonText, ...], ...]
    """For each variant, the values of the property that select it, as JSON."""
    default: str
    """The name of the schema for all other values; empty if there is none."""
    is_inferred: bool
    """Whether no ``discriminator`` declares it, but the variants have different constants."""


class ReferenceType(NamedTuple):
    """A type, formatted by the style's table ``[reference.types]``, and what it consists of."""

    text: str
    """The formatted type: ``array of string``."""
    schema_name: str = ""
    """The name of the first schema in it, for a link; empty if there is none."""
    kind: str = ""
    """The key in ``[reference.types]`` without a format: ``string``, ``integer``, ``number``,
    ``boolean``, ``binary``, ``null``, ``constant``, ``enumeration`` (one without a name),
    ``array``, ``tuple``, ``map``, ``nullable``, ``union``, ``anything`` or ``schema``; empty for no
    content.
    """
    format: str = ""
    """The format of a string, a number or the like: ``date-time``; text."""
    limits: tuple[ReferenceLimit, ...] = ()
    """The limits of its values; those of items are in `items`, those of a schema in its `type`."""
    values: tuple[JsonText, ...] = ()
    """The value of a constant, or the values of an enumeration."""
    items: tuple[ReferenceType, ...] = ()
    """The types in it: the items of an array, each item of a tuple, the values of a map, the type
    that may be null besides, or the variants of a union.
    """
    rest: ReferenceType | None = None
    """The type of further items of a tuple; None if there are none."""
    discriminator: ReferenceDiscriminator | None = None
    """The property that distinguishes the variants of a union; None if there is none."""
    pointer: str = ""
    """The JSON pointer of a schema or an enumeration in the description; empty for other types."""

    @property
    def schema(self) -> LinkedView[Literal["SchemaPage"]] | None:
        """The schema that a type of kind ``schema`` is; None for others."""
        return LinkedView("api", (self.pointer,)) if self.kind == "schema" else None
