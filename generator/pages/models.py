"""Modules of models: classes, typed dicts, and names for types."""

from __future__ import annotations

from typing import NamedTuple


class Attribute(NamedTuple):
    """A field of a model: `code` is its line (or lines), `name` the attribute, `wire` the property.

    `annotation` is the text of its type, with None where it may be left out. `default` is
    an expression: a field that is `required` has one where it can have one value only, any
    other one None. `pointer` leads to the property in the description.
    """

    name: str
    wire: str
    code: str
    description: str
    annotation: str = ""
    default: str = ""
    required: bool = False
    pointer: str = ""


class TagOf(NamedTuple):
    """What tells a class apart from the others of a union.

    `attribute` is the field, `wire` the property, `values` are the strings that it may
    have in this class.
    """

    attribute: str
    wire: str
    values: tuple[str, ...]


class Class(NamedTuple):
    """A class: a "model", or a "dict" (a typed dict), by its `kind`.

    `bases` stands in its parentheses, `mixins` are those of them that the style adds;
    `decorators` are lines; `extra` is the type of its further properties, where it is
    told. `tag` is there if the class is a variant of a union, declared or found.
    """

    name: str
    attributes: tuple[Attribute, ...]
    extra: str
    description: str
    bases: str
    mixins: tuple[str, ...] = ()
    decorators: tuple[str, ...] = ()
    pointer: str = ""
    tag: TagOf | None = None
    kind: str = "model"


class EnumMember(NamedTuple):
    """A value of an enumeration, as a literal, and a name for it."""

    name: str
    value: str


class Definition(NamedTuple):
    """A name for a type: `code` is the statement, `annotation` the type alone.

    One that is `recursive` names itself in quotes, so it can, and has to, come first.
    By `kind` it is an "enumeration", which has `members`; a "union", which has `variants`,
    each the text of a type, and a `tag` where one property tells all objects of it apart
    (its name on the wire); an "alias"; a "dict", which no class can write; or "given",
    what callers may give in place of a type.
    """

    name: str
    code: str
    description: str
    recursive: bool = False
    kind: str = "alias"
    annotation: str = ""
    members: tuple[EnumMember, ...] = ()
    variants: tuple[str, ...] = ()
    tag: str = ""
    pointer: str = ""


class ModelModule(NamedTuple):
    """A module of models; `imports` are statements, with empty lines between groups.

    `name` is how the package of all models names it, dotted where it lies deeper; `file` is
    its path in the client's package, without ``.py``.  `type_imports` are those of the
    imports that annotations, bases and decorators need: without
    what models of pydantic and names for types are written with, and without what
    the values of enumerations need. `owner` is the dotted resource that the module belongs
    to, empty for what several share. `types` are the names of the description's own types,
    `names` these and what may be given in place of them.
    """

    name: str
    owner: str
    imports: tuple[str, ...]
    type_imports: tuple[str, ...]
    classes: tuple[Class, ...]
    definitions: tuple[Definition, ...]
    types: tuple[str, ...]
    names: tuple[str, ...]
    file: str
