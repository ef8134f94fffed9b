"""Contents of model modules: classes, typed dicts and type aliases.

Fields with code are printed by the filter `code`, which lays them out and imports what they need.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from ...target import LinkedView
from ..syntax.printer import Code, Node
from ..syntax.type_expressions import TypeExpression
from .moved import MovedModel


class ModelField(NamedTuple):
    """A field of a model, or a key of a typed dict."""

    name: str
    """The name in Python."""
    wire_name: str
    """The name of the property in the description."""
    description: str
    """The description of the property; text."""
    annotation: TypeExpression
    """The type, with ``None`` if the field may be missing; in a typed dict that is not total, a
    required key is ``Required``. Code.
    """
    default: str = ""
    """The default as Python source: the value of a required constant, ``None`` for an optional
    field, else empty.
    """
    required: bool = False
    """Whether the field is required."""
    pointer: str = ""
    """The JSON pointer of the property in the description."""
    deprecated: bool = False
    """Whether the description marks the property as deprecated."""

    @property
    def reference(self) -> LinkedView[Literal["ReferenceValue"]]:
        """The property in `api`, with its limits, example and so on."""
        return LinkedView("api", (self.pointer, self.wire_name))


class ClassDiscriminator(NamedTuple):
    """The field that distinguishes a class from the other variants of a union."""

    field_name: str
    """The name of the field in Python."""
    wire_name: str
    """The name of the property in the description."""
    values: tuple[str | int | float | bool, ...]
    """The values of the property for which this class is used; it allows no others."""


class ModelClass(NamedTuple):
    """A class of a model module: a model or a typed dict."""

    name: str
    """The name of the class."""
    fields: tuple[ModelField, ...]
    """Its fields."""
    description: str = ""
    """The description of the schema; text, empty for a typed dict."""
    deprecated: bool = False
    """Whether the description marks the schema as deprecated."""
    additional_properties: TypeExpression | None = None
    """The type of the values of additional properties; None if they have no type. Code."""
    bases: tuple[TypeExpression, ...] = ()
    """The base classes that the style adds. Code."""
    decorators: tuple[Code, ...] = ()
    """The decorators that the style adds: ``acme.registered``. Code."""
    imports: Code = Code("")
    """The imports that the style adds, as code that prints nothing else."""
    pointer: str = ""
    """The JSON pointer of the schema in the description."""
    discriminator: ClassDiscriminator | None = None
    """Its discriminator if it is a variant of a union, else None."""
    kind: str = "model"
    """``model``, or ``dict`` for a typed dict."""
    is_total: bool = True
    """Whether all keys of a typed dict are required."""
    input_for: str = ""
    """The model in whose place arguments accept a typed dict; empty for a model."""

    @property
    def reference(self) -> LinkedView[Literal["SchemaPage"]]:
        """The schema in `api`, with its example and so on."""
        return LinkedView("api", (self.pointer,))


class EnumMember(NamedTuple):
    """A member of an enumeration."""

    name: str
    """The name of the member."""
    value: str
    """The value, as a Python literal."""
    title: str = ""
    """The name of the value in the description; text, empty if it has none."""
    description: str = ""
    """The description of the value; text."""
    deprecated: bool = False
    """Whether the description marks the value as deprecated."""


class TypeDefinition(NamedTuple):
    """A type that is defined by a statement and not by a class."""

    name: str
    """The name of the type."""
    value: Node | TypeExpression
    """What the name stands for: a type that accepts values and variants that the API adds later, or
    the call that creates a typed dict. Code.
    """
    pointer: str
    """The JSON pointer of the schema in the description."""
    kind: str
    """``enumeration``, ``union``, ``alias``, ``dict`` (a typed dict whose keys no class can
    declare), or ``input`` (an input type: the models and dicts that arguments accept for a
    type).
    """
    annotation: TypeExpression | None = None
    """The type with only the values and variants of the description; None for a typed dict. Code.
    """
    description: str = ""
    """The description of the schema; text, empty for an input type."""
    deprecated: bool = False
    """Whether the description marks the schema as deprecated."""
    input_for: str = ""
    """The type in whose place arguments accept a typed dict or an input type; empty for others."""
    accepts_models: bool = False
    """Whether an input type includes models."""
    is_recursive: bool = False
    """Whether the type refers to itself. Its value must then be quoted, and its definition come
    before the classes.
    """
    enum_members: tuple[EnumMember, ...] = ()
    """The members of an enumeration."""
    variants: tuple[TypeExpression, ...] = ()
    """The variants of a union. Code."""
    discriminator: str = ""
    """The property that distinguishes the variants of a union, as in the description; empty if
    there is none.
    """
    selected_type: TypeExpression | None = None
    """A union whose classes do not tell by themselves which values of the discriminator select
    them: the type, annotated with the call that lists these. None for others. Code.
    """
    describes_values: bool = False
    """Whether the description names or describes a value of the enumeration."""
    keys: tuple[ModelField, ...] = ()
    """The keys of a typed dict."""

    @property
    def reference(self) -> LinkedView[Literal["SchemaPage"]]:
        """The schema in `api`, with its values as JSON and so on."""
        return LinkedView("api", (self.pointer,))


class ModelModule(NamedTuple):
    """A model module."""

    name: str
    """The name of the module in the package of all models, dotted for a nested one:
    ``threads.runs``.
    """
    owner: str
    """The dotted name of the resource that uses it, or the attribute for webhooks; empty if several
    resources share it.
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
    moved_models: tuple[MovedModel, ...] = ()
    """The old names of its models that still work: those of `[moved]` in the style."""
