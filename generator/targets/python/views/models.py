"""Contents of model modules: classes, typed dicts and type aliases."""

from __future__ import annotations

from typing import NamedTuple


class ModelField(NamedTuple):
    """A field of a model, or a key of a typed dict."""

    name: str
    """The name in Python."""
    wire_name: str
    """The name of the property in the description."""
    code: str
    """The definition of the field, as Python source: ``name: str | None = None``. The first line is
    not indented.
    """
    description: str
    """The description of the property; text."""
    deprecated: bool = False
    """Whether the description marks the property as deprecated."""
    annotation: str = ""
    """The type as Python source, with ``None`` if the field may be missing."""
    default: str = ""
    """The default as Python source: the value of a required constant, ``None`` for an optional
    field, else empty.
    """
    required: bool = False
    """Whether the field is required."""
    pointer: str = ""
    """The JSON pointer of the property in the description."""


class ClassDiscriminator(NamedTuple):
    """The field that distinguishes a class from the other variants of a union."""

    field_name: str
    """The name of the field in Python."""
    wire_name: str
    """The name of the property in the description."""
    values: tuple[str, ...]
    """The values of the property for which this class is used."""


class ModelClass(NamedTuple):
    """A class of a model module: a model or a typed dict."""

    name: str
    """The name of the class."""
    fields: tuple[ModelField, ...]
    """Its fields."""
    additional_properties: str
    """The type of additional properties, as Python source: ``dict[str, int]``; empty if they have
    no type.
    """
    description: str
    """The description of the schema; text, empty for a typed dict."""
    bases: str
    """The base classes, as Python source for the parentheses: ``Model``."""
    extra_bases: tuple[str, ...] = ()
    """The base classes that the style adds, which are in `bases` too."""
    decorators: tuple[str, ...] = ()
    """The decorators that the style adds, one line each: ``@acme.registered``."""
    pointer: str = ""
    """The JSON pointer of the schema in the description."""
    discriminator: ClassDiscriminator | None = None
    """Its discriminator if it is a variant of a union, else None."""
    kind: str = "model"
    """``model``, or ``dict`` for a typed dict."""
    deprecated: bool = False
    """Whether the description marks the schema as deprecated."""
    input_for: str = ""
    """The model in whose place arguments accept a typed dict; empty for a model."""


class EnumMember(NamedTuple):
    """A member of an enumeration."""

    name: str
    """The name of the member."""
    value: str
    """The value, as a Python literal."""


class TypeDefinition(NamedTuple):
    """A type that is defined by a statement and not by a class."""

    name: str
    """The name of the type."""
    code: str
    """The statement, as Python source: ``Status: TypeAlias = …``."""
    description: str = ""
    """The description of the schema; text, empty for an input type."""
    deprecated: bool = False
    """Whether the description marks the schema as deprecated."""
    input_for: str = ""
    """The type in whose place arguments accept a typed dict or an input type; empty for others."""
    accepts_models: bool = False
    """Whether an input type includes models."""
    is_recursive: bool = False
    """Whether the type refers to itself. Its value is then quoted, and the statement must come
    before the classes.
    """
    kind: str = "alias"
    """``enumeration``, ``union``, ``alias``, ``dict`` (a typed dict whose keys no class can
    declare), or ``input`` (an input type: the models and dicts that arguments accept for a
    type).
    """
    annotation: str = ""
    """The type without the name, as Python source."""
    enum_members: tuple[EnumMember, ...] = ()
    """The members of an enumeration."""
    variants: tuple[str, ...] = ()
    """The variants of a union, as Python source."""
    discriminator: str = ""
    """The property that distinguishes the variants of a union, as in the description; empty if
    there is none.
    """
    pointer: str = ""
    """The JSON pointer of the schema in the description."""


class ModelModule(NamedTuple):
    """A model module."""

    name: str
    """The name of the module in the package of all models, dotted for a nested one:
    ``threads.runs``.
    """
    owner: str
    """The dotted name of the resource that uses it; empty if several resources share it."""
    imports: tuple[str, ...]
    """The import statements, one string for each line; groups are separated by empty strings."""
    type_imports: tuple[str, ...]
    """The import statements that annotations, base classes and decorators need; without those for
    pydantic, type aliases and enumerations.
    """
    classes: tuple[ModelClass, ...]
    """The models and typed dicts of the module."""
    definitions: tuple[TypeDefinition, ...]
    """The types that are defined by a statement."""
    type_names: tuple[str, ...]
    """The names of the types of the description in this module."""
    exported_names: tuple[str, ...]
    """The names in `type_names` and those of their input types."""
    file: str
    """The file of the module: a path in the package without ``.py``, such as
    ``models/threads_runs``.
    """
