"""Modules of models: classes, typed dicts, and names for types."""

from __future__ import annotations

from typing import NamedTuple


class Attribute(NamedTuple):
    """A field of a model: `code` is its line (or lines), `name` the attribute, `wire` the property."""

    name: str
    wire: str
    code: str
    description: str


class Class(NamedTuple):
    """A model class, or a typed dict: `bases` stands in its parentheses."""

    name: str
    attributes: tuple[Attribute, ...]
    extra: str
    description: str
    bases: str


class Definition(NamedTuple):
    """A name for a type: `code` is the statement.

    One that is `recursive` names itself in quotes, so it can, and has to, come first.
    """

    name: str
    code: str
    description: str
    recursive: bool = False


class ModelModule(NamedTuple):
    """A module of models; `imports` are statements, with empty lines between groups.

    `name` is how the package of all models names it, dotted where it lies deeper; `file` is
    its path in the client's package, without ``.py``.  `owner` is the dotted resource that it
    belongs to, empty for what several share.
    """

    name: str
    owner: str
    imports: tuple[str, ...]
    classes: tuple[Class, ...]
    definitions: tuple[Definition, ...]
    names: tuple[str, ...]
    file: str
