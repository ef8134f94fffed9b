"""An API as a reference manual shows it, in no language but the words of a style.

Here parameters and bodies stand as the description has them; nothing is a method or a
class.  Names are letters, digits and underscores, `wire_name` and descriptions as they come.
"""

from __future__ import annotations

from typing import NamedTuple


class ReferenceType(NamedTuple):
    """A type, as the map ``[reference.types]`` writes it."""

    text: str
    """The text."""
    schema_name: str
    """The schema that it names first; empty if it names none."""


class ReferenceValue(NamedTuple):
    """A parameter, a body or a property."""

    name: str
    """Its name, of letters, digits and underscores."""
    wire_name: str
    """Its name as the description has it."""
    location: str
    """``path``, ``query``, ``header``, ``cookie``, ``body`` or ``property``."""
    required: bool
    """Whether it has to be there."""
    type: ReferenceType
    """Its type."""
    description: str
    """What the description says of it; text."""
    default: str
    """Its default, as ``[reference.values]`` writes it; empty where there is none."""
    deprecated: bool
    """Whether the description calls it deprecated."""


class OperationPage(NamedTuple):
    """An operation of the API."""

    name: str
    """Its operationId, of letters, digits and underscores."""
    http_method: str
    """The HTTP method, in capitals."""
    path: str
    """The path as the description has it."""
    summary: str
    """What the description says in short; text."""
    description: str
    """What the description says; text."""
    deprecated: bool
    """Whether the description calls it deprecated."""
    inputs: tuple[ReferenceValue, ...]
    """Its parameters, those of the path first, and its body."""
    response_type: ReferenceType
    """What it gives, or an item of that where it has nothing but a stream; without text where it
    gives nothing.
    """
    security_schemes: tuple[str, ...]
    """The security schemes, each once."""
    content_type: str
    """The media type of its body; empty where it sends none."""
    accept: str
    """The media type of its answer; empty where that is."""


class TagPage(NamedTuple):
    """A tag with its operations; those that have none are under ``default``."""

    name: str
    """The tag, as the description has it."""
    file_name: str
    """Its name in the case of modules."""
    description: str
    """What the description says of it; text."""
    operations: tuple[OperationPage, ...]
    """The operations that have it."""


class SchemaPage(NamedTuple):
    """A schema that has a name: an object with `properties`, or what is written as `type`."""

    name: str
    """Its name, of letters, digits and underscores."""
    description: str
    """What the description says of it; text."""
    deprecated: bool
    """Whether the description calls it deprecated."""
    properties: tuple[ReferenceValue, ...]
    """The properties of an object."""
    type: ReferenceType
    """What it is written as, where it is no object."""
    values: tuple[str, ...]
    """The values of an enumeration, in JSON."""
    variants: tuple[ReferenceType, ...]
    """The variants of a union."""


class SecuritySchemePage(NamedTuple):
    """A security scheme."""

    name: str
    """Its name."""
    kind: str
    """As OpenAPI calls it, and ``bearer`` or ``basic`` for ``http``."""
    location: str
    """Where a request carries a key: ``header``, ``query`` or ``cookie``."""
    parameter: str
    """The name that a key is sent under."""
    description: str
    """What the description says of it; text."""


class ApiPage(NamedTuple):
    """A whole API."""

    title: str
    """Its title; text."""
    version: str
    """Its version; text."""
    description: str
    """What the description says of it; text."""
    default_base_url: str
    """Where it is, if it says so."""
    tags: tuple[TagPage, ...]
    """Its tags, with all operations."""
    schemas: tuple[SchemaPage, ...]
    """Its schemas that have names."""
    security_schemes: tuple[SecuritySchemePage, ...]
    """Its security schemes."""
