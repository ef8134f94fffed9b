"""What the documentation of a client shows beside its code."""

from __future__ import annotations

from typing import NamedTuple


class Row(NamedTuple):
    """A row of a table: Name, Type, Description, Notes; all Markdown, safe in a cell."""

    name: str
    """The name, as code."""
    type: str
    """The type, with links."""
    description: str
    """What the description says of it, on one line."""
    notes: str
    """Default, limits and the like."""
    annotation: str = ""
    """The type as code, whole, where the table may show a part of it."""


class ErrorRow(NamedTuple):
    """What an operation answers when it fails: Status, Raises, Body, Description; all Markdown."""

    status: str
    """The status: a number, a range, or ``default``; text."""
    raises: str
    """The class of the error."""
    body_type: str
    """What the body holds, with links."""
    description: str
    """What the description says of it, on one line."""
    body_annotations: tuple[str, ...] = ()
    """The types of its bodies, as code."""


class CodeSample(NamedTuple):
    """A program that makes a call, in either flavour: whole, so that it runs as it is."""

    sync: str
    """The one for the synchronous client; empty where none can be written."""
    asynchronous: str
    """The one for the asynchronous client; empty where none can be written."""

    @property
    def primary(self) -> str:
        """The one for a reader who sees but one."""
        return self.sync or self.asynchronous

    @property
    def secondary(self) -> str:
        """The other one, if there is another."""
        return self.asynchronous if self.sync else ""


class TypeUsage(NamedTuple):
    """Who uses a type: links, several parted by commas; empty where nobody does."""

    returned_by: str = ""
    """The calls that give it."""
    accepted_by: str = ""
    """The calls that take it in an argument."""
    flattened_by: str = ""
    """The calls whose arguments are its fields."""
    error_body_of: str = ""
    """The calls whose errors have it as body."""
    contained_in: str = ""
    """The types with a field or a variant of it."""


class TypePage(NamedTuple):
    """A type of the API, for its page: a table of fields, its variants, or its values."""

    name: str
    """Its name in Python."""
    module: str
    """The module of models that it is in."""
    kind: str
    """``object``, ``union``, ``enumeration`` or ``alias``."""
    description: str
    """What the description says of it; text."""
    type: str
    """The type that it is another name for, as Markdown."""
    rows: tuple[Row, ...]
    """The fields of an object, the variants of a union, what an alias is."""
    values: tuple[str, ...]
    """The values of an enumeration, as Markdown."""
    usage: TypeUsage
    """Who uses it."""
    deprecated: bool = False
    """Whether the description calls it deprecated."""
    omitted_values: int = 0
    """How many values of an enumeration were left out."""
    discriminator: str = ""
    """The property that tells the variants of a union apart; empty where none does."""
    additional_properties: str = ""
    """The type of an object's further properties, as Markdown; empty without one."""
    input_type: str = ""
    """The name of what a request may hold in its place: a typed dict, or all that another type may
    be given as.
    """
