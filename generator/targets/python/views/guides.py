"""Contents of the guides: authentication, errors, pagination, streaming, files and polling."""

from __future__ import annotations

from typing import NamedTuple

from ....text.markdown import Prose
from ..syntax.printer import Node
from .operations import MethodView, RequiredScheme
from .polling import PollingMethodView


class OAuthFlowView(NamedTuple):
    """A flow of OAuth 2.0 by which a client can get tokens."""

    class_name: str
    """The class of the runtime: ``ClientCredentials``, ``PasswordGrant`` or ``RefreshToken``."""
    token_url: str
    """The URL of the token endpoint; it may be relative to the server."""
    scopes: tuple[tuple[str, str], ...]
    """The scopes of the flow with their descriptions; text."""


class Credential(NamedTuple):
    """A security scheme and the argument of the client that sets its credentials."""

    scheme: str
    """The name of the security scheme in the description."""
    argument: str
    """The constructor argument of the client: ``api_key``."""
    env: str
    """The environment variable that is read if the argument is omitted; empty if there is none."""
    kind: str
    """The class of the runtime for the scheme: ``Bearer``, ``Basic`` or ``ApiKey``."""
    value: Node
    """The credential that the constructor passes on, for the filter `code`: ``Bearer(api_key,
    argument="api_key")``.
    """
    description: str
    """The description of the security scheme; text."""
    location: str = ""
    """Where a request carries the credential: ``header``, ``query`` or ``cookie``."""
    parameter_name: str = ""
    """The name of the header, query parameter or cookie."""
    flows: tuple[OAuthFlowView, ...] = ()
    """The flows by which the client can get tokens itself."""
    deprecated: bool = False
    """Whether the security scheme is deprecated."""
    metadata_url: str = ""
    """Where the authorization server describes itself (RFC 8414); text."""
    device_authorization_url: str = ""
    """Where a login on another device begins (RFC 8628); text."""
    discovery_url: str = ""
    """The URL at which an OpenID Connect provider describes itself; it may be relative to the
    server. Empty if there is none.
    """


class TagRow(NamedTuple):
    """A tag with its methods, where the description says what tags are for."""

    name: str
    """The name; text."""
    summary: str
    """The name that readers see, if it has another one; text."""
    description: str
    """The description; Markdown of the API description."""
    kind: str
    """What the tag is for: ``nav``, ``badge`` or another text; empty if that is not described."""
    level: int
    """The level of its heading: 2, or more if other tags are around it."""
    methods: tuple[tuple[Prose, str], ...]
    """The methods: a link, and the summary; text."""


class Topic(NamedTuple):
    """The methods that a guide is about."""

    methods: tuple[MethodView, ...] = ()
    """The methods."""
    example: MethodView | None = None
    """The method that is the easiest to call; None if there are none."""


class StatusRow(NamedTuple):
    """An error status and the methods that document it."""

    status: str
    """The status: a number, a range such as ``5XX``, or ``default``."""
    raises: str
    """The name of the exception class in the runtime."""
    body_types: tuple[tuple[Prose, ...], ...]
    """The types of the response body, with links. Each item is for one or several
    methods; it has one type for each media type.
    """
    methods: tuple[Prose, ...]
    """Links to the methods."""
    is_general: bool
    """Whether all methods document the status."""


class AuthorizationRow(NamedTuple):
    """Security requirements and the methods that have them."""

    authorization: tuple[tuple[RequiredScheme, ...], ...]
    """The alternative security requirements, as in `MethodView.authorization`."""
    methods: tuple[Prose, ...]
    """Links to the methods."""
    is_rest: bool
    """Whether these are all methods that no row above has; if there is none, all methods."""


class Guides(NamedTuple):
    """The contents of the guides; a field is empty if the API has no such feature."""

    getting_started: Topic = Topic()
    """All methods; the example is the first request of the guide."""
    credentials: tuple[Credential, ...] = ()
    """The credentials that the example of `getting_started` needs."""
    authorization: tuple[AuthorizationRow, ...] = ()
    """The methods, grouped by their security requirements."""
    error_statuses: tuple[StatusRow, ...] = ()
    """The documented error statuses, sorted."""
    pagination: Topic = Topic()
    """The methods that return paginated lists."""
    streaming: Topic = Topic()
    """The methods that stream their response."""
    uploads: Topic = Topic()
    """The methods that upload files."""
    downloads: Topic = Topic()
    """The methods that return files."""
    polling: tuple[PollingMethodView, ...] = ()
    """The methods that poll until a terminal state."""
    end_marker: str = ""
    """The data of a server-sent event that ends a stream, such as ``[DONE]``; empty if no data
    does.
    """
