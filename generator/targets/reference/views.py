"""The language-neutral model of an API, for reference manuals.

Parameters and bodies are as in the description; there are no methods or classes. A `name` consists
of letters, digits and underscores; `wire_name` is the name in the description.
"""

from __future__ import annotations

from typing import NamedTuple

from ...text.json_texts import JsonText
from .content_views import ReferenceValue, RequestBody, ResponsePage
from .type_views import ReferenceType


class SecurityRequirement(NamedTuple):
    """A security scheme that an operation requires."""

    scheme: str
    """The name of the scheme in the description; text."""
    scopes: tuple[str, ...]
    """The scopes, or roles, that the credentials need; text."""
    is_supported: bool
    """Whether generated clients can send its credentials."""


class ServerVariablePage(NamedTuple):
    """A variable in the URL of a server."""

    name: str
    """Its name; text."""
    default: str | None
    """Its default; text, None if the description has none."""
    values: tuple[str, ...]
    """The values that it may have; text, empty for any."""
    description: str
    """Its description; text, empty if there is none."""
    pointer: str
    """Its JSON pointer in the description."""


class ServerPage(NamedTuple):
    """A server of the API, or of an operation."""

    url: str
    """Its URL, which may be relative and have variables: ``https://{region}.acme.com``; text."""
    default_url: str
    """The URL with the defaults of its variables; text, empty if one of them has none."""
    name: str
    """Its name; text, empty if it has none."""
    description: str
    """Its description; text, empty if there is none."""
    variables: tuple[ServerVariablePage, ...]
    """The variables in its URL."""
    pointer: str
    """Its JSON pointer in the description."""


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
    operation_id: str
    """The operationId as in the description; text, empty if there is none."""
    tags: tuple[str, ...]
    """The tags; text."""
    body: RequestBody | None
    """The request body with its media types; None if there is none."""
    responses: tuple[ResponsePage, ...]
    """The responses by status."""
    security: tuple[tuple[SecurityRequirement, ...], ...]
    """The alternative requirements, each of schemes that are all needed; empty if there are none.
    """
    servers: tuple[ServerPage, ...]
    """The servers of the operation, if they differ from those of the API."""
    stream_selector: str
    """The location and name of the input that selects a stream in place of another response, such
    as ``field stream``; text, empty if there is no such choice.
    """
    callbacks: tuple[str, ...]
    """The JSON pointers of its callbacks, which `webhooks` of the API contains."""
    pointer: str
    """Its JSON pointer in the description."""


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
    summary: str = ""
    """The name that readers see, if it has another one; text."""
    parent: str = ""
    """The name of the tag around it; text, empty if there is none."""
    kind: str = ""
    """What the tag is for: ``nav``, ``badge`` or another text; empty if that is not described."""


class DescribedValue(NamedTuple):
    """A value of an enumeration, with what the description says about it."""

    value: JsonText
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
    values: tuple[JsonText, ...]
    """The values of an enumeration, as JSON."""
    variants: tuple[ReferenceType, ...]
    """The variants of a union."""
    described_values: tuple[DescribedValue, ...]
    """The values of an enumeration with their names and descriptions; empty if there are none."""
    kind: str = ""
    """``object``, ``enumeration``, ``union`` or ``alias``."""
    wire_name: str = ""
    """Its name in the description; text, empty for a schema inside of another one."""
    labels: tuple[str, ...] = ()
    """Titles and other names of the schema; text."""
    additional_properties: ReferenceType | None = None
    """The type of the other properties of an object, of kind ``anything`` if nothing is said about
    them; None if there are none.
    """
    example: JsonText = JsonText("")
    """An example as JSON; empty if there is none."""
    pointer: str = ""
    """Its JSON pointer in the description."""


class OAuthFlowPage(NamedTuple):
    """A flow of OAuth 2.0 by which a client can get tokens."""

    kind: str
    """``client_credentials``, ``password`` or ``refresh_token``."""
    token_url: str
    """The URL of the token endpoint, which may be relative to the server; text."""
    refresh_url: str
    """The URL for new tokens, if it is another one; text."""
    scopes: tuple[tuple[str, str], ...]
    """The scopes with their descriptions; text."""


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
    wire_name: str = ""
    """Its name in the description; text."""
    flows: tuple[OAuthFlowPage, ...] = ()
    """The flows of OAuth 2.0 by which a client can get tokens."""
    deprecated: bool = False
    """Whether the description marks it as deprecated."""
    metadata_url: str = ""
    """Where the authorization server describes itself (RFC 8414); text."""
    device_authorization_url: str = ""
    """Where a login on another device begins (RFC 8628); text."""
    discovery_url: str = ""
    """The URL at which an OpenID Connect provider describes itself; text."""


class WebhookParameter(NamedTuple):
    """A header or another parameter of a request that the API sends."""

    name: str
    """Its name; text."""
    location: str
    """``header``, ``query``, ``path`` or ``cookie``; text."""
    description: str
    """Its description; text, empty if there is none."""


class WebhookResponse(NamedTuple):
    """A response that the API expects from the receiver of a request."""

    status: str
    """The status: a number, a range such as ``2XX``, or ``default``; text."""
    description: str
    """Its description; text, empty if there is none."""


class WebhookPage(NamedTuple):
    """A request that the API sends: a webhook, or a callback of operations."""

    name: str
    """Its name in the description; text."""
    http_method: str
    """The HTTP method, in capitals."""
    summary: str
    """Its summary; text, empty if there is none."""
    description: str
    """Its description; text, empty if there is none."""
    deprecated: bool
    """Whether the description marks it as deprecated."""
    payload: ReferenceType | None
    """The type of its JSON body; None if it has none."""
    parameters: tuple[WebhookParameter, ...]
    """Its headers and other parameters."""
    responses: tuple[WebhookResponse, ...]
    """The responses that the API expects."""
    url: str
    """The expression of the URL that a callback is sent to; text, empty for a webhook."""
    operations: tuple[str, ...]
    """The names of the operations that have it as a callback; empty for a webhook."""
    payload_pointer: str
    """The JSON pointer of the schema of its payload; empty if it has none."""
    pointer: str
    """Its JSON pointer in the description."""


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
    operations: tuple[OperationPage, ...]
    """The operations, each once."""
    inline_enumerations: tuple[SchemaPage, ...]
    """The enumerations without a name, of which types list the values."""
    servers: tuple[ServerPage, ...]
    """The servers."""
    webhooks: tuple[WebhookPage, ...]
    """The webhooks, and the callbacks of operations."""
    any_payload: ReferenceType | None
    """The type of the payload of any webhook, or of any callback of an API without webhooks; None
    if there is none.
    """
    empty_tags: tuple[TagPage, ...]
    """The declared tags without operations, such as those around others."""
    omitted_operations: int
    """The number of operations that are left out."""
