"""The API: its operations with their responses, and security."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from itertools import zip_longest
from typing import TYPE_CHECKING, Literal

from ..frozen import frozen
from .contents import ArgumentKey, Body, Content, NamedExample, Parameter, ParameterLocation
from .links import Link
from .servers import Server
from .tags import Tag
from .types import Alias, Declaration, OneOf, Ref, Type
from .webhooks import Webhook
from .xml_forms import XmlSchema

if TYPE_CHECKING:
    # Few descriptions come with workflows.
    from .workflows import Workflow


@frozen
class Response:
    """The response for a status code, a range (``4XX``) or ``default``.

    Its body is empty if it has no contents. `declared_media_types` are all that the description
    lists, also those that a client does not accept.
    """

    status: str
    contents: tuple[Content, ...]
    pointer: str
    declared_media_types: tuple[str, ...] = ()
    headers: tuple[Parameter, ...] = ()
    description: str = ""
    links: tuple[Link, ...] = ()
    examples: tuple[NamedExample, ...] = ()

    @property
    def is_success(self) -> bool:
        """Whether the status is a success; ``default`` is not."""
        return self.status.startswith("2")


@frozen
class Operation:
    """A method on a path; `id` is its pointer, `name` its ``operationId`` or None.

    `security` contains the schemes that a client supports; it is None if those of the API
    apply. `declared_security` contains all schemes that the operation or the API requires, and
    `declared_scopes` the scopes or roles that each alternative requires, as ``scheme: scope``.

    `stream_selector` is the field of the body or the query parameter that the caller sets to
    true to stream the response, if the operation has other responses as well.
    """

    id: str
    name: str | None
    method: str
    path: str
    tags: tuple[str, ...] = ()
    summary: str = ""
    description: str = ""
    deprecated: bool = False
    parameters: tuple[Parameter, ...] = ()
    body: Body | None = None
    responses: tuple[Response, ...] = ()
    security: tuple[tuple[str, ...], ...] | None = None
    declared_security: tuple[tuple[str, ...], ...] = ()
    declared_scopes: tuple[tuple[str, ...], ...] = ()
    servers: tuple[Server, ...] = ()
    stream_selector: ArgumentKey | None = None

    @property
    def server(self) -> str | None:
        """The URL of its first server with the defaults of the variables; None if it has none."""
        return self.servers[0].default_url if self.servers else None

    @property
    def declared_requirements(self) -> tuple[tuple[tuple[str, tuple[str, ...]], ...], ...]:
        """The alternatives that it declares: schemes, each with its scopes or roles."""
        return tuple(
            tuple(
                (
                    name,
                    tuple(
                        each.removeprefix(f"{name}: ")
                        for each in scopes
                        if each.startswith(f"{name}: ")
                    ),
                )
                for name in names
            )
            for names, scopes in zip_longest(
                self.declared_security, self.declared_scopes, fillvalue=()
            )
        )

    @property
    def success_contents(self) -> tuple[Content, ...]:
        """The contents of all successful responses."""
        return tuple(
            c for response in self.responses if response.is_success for c in response.contents
        )

    @property
    def return_contents(self) -> tuple[Content, ...]:
        """The contents of successful responses that are not streamed, or all if all are."""
        success_contents = self.success_contents
        return (
            tuple(content for content in success_contents if not content.is_streamed)
            or success_contents
        )


@frozen
class OAuthFlow:
    """A flow of OAuth 2.0 by which a client can get tokens (OpenAPI 3.1, section 4.8.29).

    URLs may be relative to the server. `scopes` are names with their descriptions.
    """

    kind: Literal["client_credentials", "password", "refresh_token"]
    token_url: str
    refresh_url: str = ""
    scopes: tuple[tuple[str, str], ...] = ()


@frozen
class SecurityScheme:
    """A security scheme (OpenAPI 3.2, section 4.27).

    `metadata_url` and `device_authorization_url` are for logins, which are documented only.
    `discovery_url` is that of OpenID Connect, at which a provider describes itself.
    """

    name: str
    kind: Literal["bearer", "basic", "apiKey", "oauth2", "openIdConnect", "mutualTLS"]
    location: ParameterLocation = "header"
    parameter_name: str = ""
    description: str = ""
    flows: tuple[OAuthFlow, ...] = ()
    deprecated: bool = False
    metadata_url: str = ""
    device_authorization_url: str = ""
    discovery_url: str = ""


@frozen
class Api:
    """An API: its operations in the document's order, and the declarations they refer to.

    `tags` are those that the description declares, `unused_types` types that are wanted although no
    operation uses them; `xml` describes the XML that operations send and receive. `type_labels` are
    titles and other names of declarations, by their ids. `webhooks` are webhooks and callbacks, and
    `any_payload` is the type of the payload of any webhook, or of any callback of an API without
    webhooks; None if there is none. `omitted_operations` is the number of operations that a
    selection leaves out. `workflows` are those of Arazzo documents.
    """

    title: str
    version: str
    description: str
    servers: tuple[Server, ...]
    operations: tuple[Operation, ...]
    declarations: dict[str, Declaration] = field(hash=False)
    tags: tuple[Tag, ...] = ()
    security_schemes: tuple[SecurityScheme, ...] = ()
    security: tuple[tuple[str, ...], ...] = ()
    unused_types: tuple[Type, ...] = ()
    xml: XmlSchema = field(default_factory=XmlSchema)
    type_labels: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)
    webhooks: tuple[Webhook, ...] = ()
    any_payload: Type | None = None
    omitted_operations: int = 0
    workflows: tuple[Workflow, ...] = ()

    @property
    def default_server(self) -> str:
        """The URL of the first server with the defaults of its variables, or an empty string."""
        return self.servers[0].default_url if self.servers else ""

    @property
    def needs_webhook_name(self) -> bool:
        """Whether the type of a webhook's payload depends on the name of the webhook alone."""
        payloads = {each.payload for each in self.webhooks if not each.is_callback} - {None}
        if len(payloads) < 2 or not isinstance(self.any_payload, Ref):
            return False
        union = self.declarations[self.any_payload.id]
        return not (
            isinstance(union, Alias)
            and isinstance(union.type, OneOf)
            and union.type.discriminator is not None
        )

    def get_security(self, operation: Operation) -> tuple[tuple[str, ...], ...]:
        """Return the security alternatives of an operation, or those of the API if it has none."""
        return self.security if operation.security is None else operation.security
