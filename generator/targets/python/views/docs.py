"""Contents of the documentation: table rows, code samples and pages of types."""

from __future__ import annotations

from typing import NamedTuple


class Row(NamedTuple):
    """A table row with Name, Type, Description and Notes, as Markdown that is safe in a cell."""

    name: str
    """The name, as a code span."""
    type: str
    """The type, as Markdown with links to the pages of types."""
    description: str
    """The description on one line, as Markdown."""
    notes: str
    """Default, limits, deprecation and the like, separated by semicolons, as Markdown."""
    annotation: str = ""
    """The complete type as Python source; a table may show an abbreviated one."""


class ErrorRow(NamedTuple):
    """An error response of an operation: Status, Raises, Body and Description, as Markdown."""

    status: str
    """The status: a number, a range such as ``5XX``, or ``default``; text."""
    raises: str
    """The exception class, as a code span."""
    body_type: str
    """The type of the response body, as Markdown with links."""
    description: str
    """The description of the response on one line, as Markdown."""
    body_annotations: tuple[str, ...] = ()
    """The types of the response body, as Python source, one for each media type."""


class CodeSample(NamedTuple):
    """A complete program that calls a method, for each kind of client."""

    sync: str
    """The program for the synchronous client; empty if there is no such client or no sample value
    for a required argument.
    """
    asynchronous: str
    """The program for the asynchronous client; empty like `sync`."""

    @property
    def primary(self) -> str:
        """The program to show first: that for the synchronous client if there is one."""
        return self.sync or self.asynchronous

    @property
    def secondary(self) -> str:
        """The program for the asynchronous client if `primary` is for the synchronous one."""
        return self.asynchronous if self.sync else ""


class TypeUsage(NamedTuple):
    """The uses of a type, as Markdown links separated by commas; empty if there are none."""

    returned_by: str = ""
    """The methods that return it."""
    accepted_by: str = ""
    """The methods with an argument of this type."""
    flattened_by: str = ""
    """The methods whose arguments are its fields."""
    error_body_of: str = ""
    """The methods with an error response whose body has this type."""
    contained_in: str = ""
    """The types that have it as a field, item or variant."""


class TypePage(NamedTuple):
    """A type of the API with the contents of its page in the documentation."""

    name: str
    """The name of the type in Python."""
    module: str
    """The model module that defines it."""
    kind: str
    """``object``, ``union``, ``enumeration`` or ``alias``."""
    description: str
    """The description of the type; text."""
    type: str
    """The type that an alias or a union stands for, as Markdown; empty for other kinds."""
    rows: tuple[Row, ...]
    """The fields of an object, the variants of a union, or the type of an alias."""
    values: tuple[str, ...]
    """The values of an enumeration, as code spans."""
    usage: TypeUsage
    """Where the type is used."""
    deprecated: bool = False
    """Whether the description marks it as deprecated."""
    omitted_values: int = 0
    """The number of values of an enumeration that are not in `values`."""
    discriminator: str = ""
    """The discriminator property of a union, as in the description; empty if there is none."""
    additional_properties: str = ""
    """The type of additional properties of an object, as Markdown; empty if they have no type."""
    input_type: str = ""
    """The type that arguments accept in its place: a typed dict, or an alias of models and dicts;
    empty if there is none.
    """
