"""The language-neutral model of an API, for reference manuals.

Parameters and bodies are as in the description; there are no methods or classes. A `name` consists
of letters, digits and underscores; `wire_name` is the name in the description.
"""

from __future__ import annotations

from typing import NamedTuple


class ReferenceType(NamedTuple):
    """A type, formatted by the style's table ``[reference.types]``."""

    text: str
    """The formatted type: ``array of string``."""
    schema_name: str
    """The name of the first schema in it, for a link; empty if there is none."""


class ReferenceValue(NamedTuple):
    """A parameter, a request body or a property."""

    name: str
    """Its name, of letters, digits and underscores."""
    wire_name: str
    """Its name in the description."""
    location: str
    """``path``, ``query``, ``header``, ``cookie``, ``body`` or ``property``."""
    required: bool
    """Whether it is required."""
    type: ReferenceType
    """Its type."""
    description: str
    """Its description; text."""
    default: str
    """Its default, formatted by the style's table ``[reference.values]``; empty if there is none.
    """
    deprecated: bool
    """Whether the description marks it as deprecated."""


class OperationPage(NamedTuple):
    """An operation of the API."""

    name: str
    """The operationId, of letters, digits and underscores."""
    http_method: str
    """The HTTP method, in capitals."""
    path: str
    """The path in the description: ``/threads/{thread_id}``."""
    summary: str
    """The summary of the operation; text."""
    description: str
    """The description of the operation; text."""
    deprecated: bool
    """Whether the description marks it as deprecated."""
    inputs: tuple[ReferenceValue, ...]
    """The parameters, those of the path first, and the request body."""
    response_type: ReferenceType
    """The type of the response, or of the items if the response is always a stream; its text is
    empty if the response has no content.
    """
    security_schemes: tuple[str, ...]
    """The names of the security schemes, each once."""
    content_type: str
    """The media type of the request body; empty if there is none."""
    accept: str
    """The media type of the response; empty if it has no content."""


class TagPage(NamedTuple):
    """A tag and its operations. Operations without tags are under ``default``."""

    name: str
    """The name of the tag in the description."""
    file_name: str
    """A file name for the tag, in the case that the style sets for modules."""
    description: str
    """The description of the tag; text."""
    operations: tuple[OperationPage, ...]
    """The operations with this tag."""


class DescribedValue(NamedTuple):
    """A value of an enumeration, with what the description says about it."""

    value: str
    """The value, as JSON."""
    name: str
    """The name of the value; text, empty if it has none."""
    description: str
    """The description of the value; text."""
    deprecated: bool
    """Whether the description marks the value as deprecated."""


class SchemaPage(NamedTuple):
    """A named schema: an object with `properties`, or another schema with its `type`."""

    name: str
    """Its name, of letters, digits and underscores."""
    description: str
    """The description of the schema; text."""
    deprecated: bool
    """Whether the description marks it as deprecated."""
    properties: tuple[ReferenceValue, ...]
    """The properties of an object."""
    type: ReferenceType
    """The type of a schema that is not an object."""
    values: tuple[str, ...]
    """The values of an enumeration, as JSON."""
    variants: tuple[ReferenceType, ...]
    """The variants of a union."""
    described_values: tuple[DescribedValue, ...]
    """The values of an enumeration with their names and descriptions; empty if there are none."""


class SecuritySchemePage(NamedTuple):
    """A security scheme."""

    name: str
    """Its name in the description."""
    kind: str
    """Its type in OpenAPI (``apiKey``, ``oauth2``, ``openIdConnect``); for ``http`` its scheme,
    ``bearer`` or ``basic``.
    """
    location: str
    """Where a request carries an API key: ``header``, ``query`` or ``cookie``."""
    parameter: str
    """The name of the header, query parameter or cookie."""
    description: str
    """The description of the security scheme; text."""


class ApiPage(NamedTuple):
    """The whole API."""

    title: str
    """The title of the API; text."""
    version: str
    """The version of the API; text."""
    description: str
    """The description of the API; text."""
    default_base_url: str
    """The base URL; empty if the description has no server."""
    tags: tuple[TagPage, ...]
    """The tags with their operations; every operation is in at least one."""
    schemas: tuple[SchemaPage, ...]
    """The named schemas."""
    security_schemes: tuple[SecuritySchemePage, ...]
    """The security schemes."""
