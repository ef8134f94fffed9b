"""Contents of the documentation: table rows, code samples and pages of types."""

from __future__ import annotations

from typing import NamedTuple

from ....text.markdown import Prose
from ..syntax.printer import Node


class NavigationEntry(NamedTuple):
    """An entry of the navigation of a documentation site."""

    name: str
    """The page, without its suffix: ``errors``; ``resources``, ``models``, or a section."""
    kind: str
    """``guide`` (a page of the client), ``page`` (one of the style), ``section``, ``resources`` or
    ``models`` (the pages of all these).
    """
    title: str = ""
    """The title that the style sets; text. Empty if it sets none."""
    children: tuple[NavigationEntry, ...] = ()
    """The entries of a section."""


class ValueLimit(NamedTuple):
    """A limit of a value: an assertion of JSON Schema."""

    keyword: str
    """The keyword: ``maxLength``."""
    value: int | float | str | bool
    """The value of the keyword; text if it is a string."""


class Notes(NamedTuple):
    """What the row of a value says besides its type."""

    deprecated: bool = False
    """Whether the description marks the value as deprecated."""
    access: str = ""
    """``read-only`` or ``write-only``; empty for other values."""
    wire_name: str | None = None
    """The name in the description, which may be empty, if it is not the name in Python, else None;
    text.
    """
    part: str = ""
    """The part of a form that has the header named `wire_name`; text, empty for other values."""
    nullable: bool = False
    """Whether the value may be null although its type does not include ``None``."""
    default: str = ""
    """The default as JSON; empty if there is none, or if it is null or long."""
    limits: tuple[ValueLimit, ...] = ()
    """The limits of the value."""
    values: tuple[str, ...] = ()
    """The first values of an enumeration, as JSON; empty if the type lists all of them."""
    value_count: int = 0
    """The number of values of the enumeration, of which `values` may lack some."""


class Row(NamedTuple):
    """A value in a table: an argument, a field or a header."""

    name: Prose
    """The name, as code."""
    type: Prose
    """The type, with links to the pages of types."""
    description: str
    """The description; text."""
    required: bool
    """Whether the value is required."""
    notes: Notes | None
    """Default, limits, deprecation and the like; None if there is nothing to say."""
    annotation: str = ""
    """The complete type as Python source; a table may show an abbreviated one."""


class ContentExample(NamedTuple):
    """An example of a request body or of a response."""

    name: str
    """The name in the description; text, empty if it has none or was made from the schema."""
    status: str
    """The status of the response; empty for a request body."""
    summary: str
    """The summary; text, empty if there is none."""
    description: str
    """The description; text, empty if there is none."""
    value: str
    """The value as indented JSON, of which long ones lack the end; empty if there is none."""
    external_value: str
    """The URL of a file with the value; text, empty if there is none."""


class VariantRow(NamedTuple):
    """A variant of a union in a table."""

    type: Prose
    """The type, with links to the pages of types."""
    description: str
    """The description; text."""
    discriminator_values: tuple[str, ...]
    """The values of the discriminator for this variant, as JSON; empty without a discriminator."""
    annotation: str
    """The complete type as Python source."""


class ValueRow(NamedTuple):
    """A value of an enumeration in a table."""

    value: Prose
    """The value, as code."""
    name: str
    """The name of the value; text, empty if it has none."""
    description: str
    """The description of the value; text."""
    deprecated: bool
    """Whether the description marks the value as deprecated."""


class ErrorRow(NamedTuple):
    """An error response of an operation in a table."""

    status: str
    """The status: a number, a range such as ``5XX``, or ``default``; text."""
    raises: str
    """The name of the exception class in the runtime."""
    body_types: tuple[Prose, ...]
    """The types of the response body, with links, one for each media type."""
    description: str
    """The description of the response; text."""


class CodeSample(NamedTuple):
    """A call of a method with sample values, for a program that prints the result."""

    client_arguments: tuple[Node, ...]
    """The constructor arguments that the client needs, for the function `make_call`."""
    call: Node
    """The call of a method of the variable ``client``, for the filter `code`:
    ``client.threads.runs.get("thread_1", "run_1")``.
    """
    outcome: str
    """What the method returns: a ``value``, ``nothing``, a ``list``, or items in ``pages`` or in a
    ``stream``.
    """
    variable: str
    """A variable for the value, or for each item; empty if nothing is returned."""
    printed_expression: str
    """What to print of `variable`, as Python source: ``run.id``."""


class SampleCredential(NamedTuple):
    """A credential in a sample request, whose secret is in a variable of the shell."""

    kind: str
    """Where it is: in a ``header``, the ``query``, a ``cookie``, or the ``user`` name and password
    of basic authentication.
    """
    name: str
    """The name of the header, query parameter or cookie, percent-encoded in the last two; text."""
    prefix: str
    """What precedes the secret: ``Bearer `` or nothing."""
    variable: str
    """The variable of the shell with the secret, or with the user name."""
    password_variable: str = ""
    """The variable of the shell with the password, for basic authentication."""


class SampleField(NamedTuple):
    """A field of a form in a sample request."""

    name: str
    """The name, percent-encoded unless the form is ``multipart``; text."""
    value: str
    """The value; text, empty for a file."""
    is_file: bool
    """Whether it is the content of a file."""
    media_type: str
    """The media type of the part; text, empty if it has the default one."""
    headers: tuple[tuple[str, str], ...]
    """The names and values of other headers of the part; text."""


class SampleRequest(NamedTuple):
    """The request that a method sends with the values of its sample call."""

    method: str
    """The HTTP method; text."""
    url: str
    """The URL with the query, without credentials; text."""
    headers: tuple[tuple[str, str], ...]
    """The names and values of the headers, without credentials; text."""
    cookies: str
    """The value of the header ``Cookie``; text, empty if there is none."""
    credentials: tuple[SampleCredential, ...]
    """The credentials that the operation requires."""
    body_kind: str
    """``text``, the content of a ``file``, a ``form``, or a ``multipart`` form; empty without a
    body.
    """
    body: str
    """The body if it is text, such as JSON, else empty; text."""
    fields: tuple[SampleField, ...]
    """The fields of a form."""
    is_streamed: bool
    """Whether the response is a stream."""


class TypeUsage(NamedTuple):
    """The uses of a type, as links."""

    returned_by: tuple[Prose, ...] = ()
    """The methods that return it."""
    accepted_by: tuple[Prose, ...] = ()
    """The methods with an argument of this type."""
    flattened_by: tuple[Prose, ...] = ()
    """The methods whose arguments are its fields."""
    error_body_of: tuple[Prose, ...] = ()
    """The methods with an error response whose body has this type."""
    contained_in: tuple[Prose, ...] = ()
    """The types that have it as a field, item or variant."""
    payload_of: tuple[str, ...] = ()
    """The names of the methods that return it for a webhook or a callback."""


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
    type: Prose
    """The type that an alias or a union stands for, with links; empty for other kinds."""
    rows: tuple[Row, ...]
    """The fields of an object, or the type of an alias."""
    values: tuple[Prose, ...]
    """The values of an enumeration, as code."""
    usage: TypeUsage
    """Where the type is used."""
    deprecated: bool = False
    """Whether the description marks it as deprecated."""
    omitted_values: int = 0
    """The number of values of an enumeration that are not in `values`."""
    discriminator: str = ""
    """The discriminator property of a union, as in the description; empty if there is none."""
    additional_properties: Prose = Prose()
    """The type of additional properties of an object, with links; empty if they have no type."""
    variants: tuple[VariantRow, ...] = ()
    """The variants of a union."""
    value_rows: tuple[ValueRow, ...] = ()
    """The values of an enumeration with their names and descriptions; empty if there are none."""
    input_type: str = ""
    """The type that arguments accept in its place: a typed dict, or an alias of models and dicts;
    empty if there is none.
    """
    old_names: tuple[str, ...] = ()
    """The old names of the type that still work: those of `[moved]` in the style."""
    example: str = ""
    """A value as indented JSON, of which a long one lacks the end; empty for an enumeration, and if
    the type has no finite value.
    """
