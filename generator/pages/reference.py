"""An API as a reference manual shows it, in no language but the words of a style.

Here parameters and bodies stand as the description has them; nothing is a method or a
class.  Names are letters, digits and underscores, `wire` and descriptions as they come.
"""

from __future__ import annotations

from typing import NamedTuple


class TypeText(NamedTuple):
    """A type, as the map ``[reference.types]`` writes it; `name` is the schema it names first."""

    text: str
    name: str


class Value(NamedTuple):
    """A parameter, a body or a property.

    `location` is ``path``, ``query``, ``header``, ``cookie``, ``body`` or ``property``;
    `default` is written as ``[reference.values]`` says, and empty where there is none.
    """

    name: str
    wire: str
    location: str
    required: bool
    type: TypeText
    description: str
    default: str
    deprecated: bool


class OperationPage(NamedTuple):
    """An operation: `values` are its parameters, those of the path first, and its body.

    `name` is its operationId; `answer` is what it gives, or an item of that where it has
    nothing but a stream, without text where it gives nothing; `authorization` names the
    schemes, each once.
    """

    name: str
    method: str
    path: str
    summary: str
    description: str
    deprecated: bool
    values: tuple[Value, ...]
    answer: TypeText
    authorization: tuple[str, ...]
    content_type: str
    accept: str


class TagPage(NamedTuple):
    """A tag with its operations; those that have none are under ``default``.

    `file` is its name in the case of modules.
    """

    name: str
    file: str
    description: str
    operations: tuple[OperationPage, ...]


class SchemaPage(NamedTuple):
    """A schema that has a name: an object with `fields`, or what is written as `type`.

    `values` are those of an enumeration, in JSON; `variants` those of a union.
    """

    name: str
    description: str
    deprecated: bool
    fields: tuple[Value, ...]
    type: TypeText
    values: tuple[str, ...]
    variants: tuple[TypeText, ...]


class SchemePage(NamedTuple):
    """A security scheme: `kind` as OpenAPI calls it (``bearer`` and ``basic`` for ``http``)."""

    name: str
    kind: str
    location: str
    parameter: str
    description: str


class ApiPage(NamedTuple):
    """A whole API; `server` is where it is, if it says so."""

    title: str
    version: str
    description: str
    server: str
    tags: tuple[TagPage, ...]
    schemas: tuple[SchemaPage, ...]
    schemes: tuple[SchemePage, ...]
