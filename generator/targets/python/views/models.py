"""Modules of models: classes, typed dicts, and names for types."""

from __future__ import annotations

from typing import NamedTuple


class ModelField(NamedTuple):
    """A field of a model."""

    name: str
    """What it is called in Python."""
    wire_name: str
    """The property, as the description has it."""
    code: str
    """Its line in the class, or its lines."""
    description: str
    """What the description says of it; text."""
    annotation: str = ""
    """The text of its type, with None where it may be left out."""
    default: str = ""
    """An expression: where it is required, the only value it can have; else None."""
    required: bool = False
    """Whether the description requires it."""
    pointer: str = ""
    """The JSON pointer of the property."""


class ClassDiscriminator(NamedTuple):
    """What tells a class apart from the others of a union."""

    field_name: str
    """The field."""
    wire_name: str
    """The property, as the description has it."""
    values: tuple[str, ...]
    """The strings that it may have in this class."""


class ModelClass(NamedTuple):
    """A class of a module of models: a model, or a typed dict."""

    name: str
    """Its name."""
    fields: tuple[ModelField, ...]
    """Its fields."""
    additional_properties: str
    """The type of its further properties; empty where it is not told."""
    description: str
    """What the description says of it; text."""
    bases: str
    """What stands in its parentheses."""
    extra_bases: tuple[str, ...] = ()
    """Those of the bases that the style adds."""
    decorators: tuple[str, ...] = ()
    """Its decorators, a line each."""
    pointer: str = ""
    """The JSON pointer of the schema."""
    discriminator: ClassDiscriminator | None = None
    """What tells it apart, where it is a variant of a union; else None."""
    kind: str = "model"
    """``model``, or ``dict`` for a typed dict."""


class EnumMember(NamedTuple):
    """A value of an enumeration, and a name for it."""

    name: str
    """The name."""
    value: str
    """The value, as a literal."""


class TypeDefinition(NamedTuple):
    """A name for a type, given by a statement."""

    name: str
    """The name."""
    code: str
    """The statement."""
    description: str
    """What the description says of it; text."""
    is_recursive: bool = False
    """Whether it names itself, in quotes: then it can, and has to, come first."""
    kind: str = "alias"
    """``enumeration``, ``union``, ``alias``, ``dict`` (one that no class can write), or ``input``:
    what callers may give in place of a type.
    """
    annotation: str = ""
    """The type alone."""
    enum_members: tuple[EnumMember, ...] = ()
    """The values of an enumeration."""
    variants: tuple[str, ...] = ()
    """The variants of a union, each the text of a type."""
    discriminator: str = ""
    """The property on the wire that tells all objects of a union apart; empty where none does."""
    pointer: str = ""
    """The JSON pointer of the schema."""


class ModelModule(NamedTuple):
    """A module of models."""

    name: str
    """What the package of all models calls it, dotted where it lies deeper."""
    owner: str
    """The dotted resource that it belongs to; empty for what several share."""
    imports: tuple[str, ...]
    """Its import statements, with empty ones between groups."""
    type_imports: tuple[str, ...]
    """Those of them that annotations, bases and decorators need, without what models of pydantic,
    names for types and values of enumerations are written with.
    """
    classes: tuple[ModelClass, ...]
    """Its classes."""
    definitions: tuple[TypeDefinition, ...]
    """Its other names for types."""
    type_names: tuple[str, ...]
    """The names of the description's own types in it."""
    exported_names: tuple[str, ...]
    """These, and what may be given in place of them."""
    file: str
    """Where it is: a path in the package, without ``.py``."""
