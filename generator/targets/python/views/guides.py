"""Contents of the guides: authentication, errors, pagination, streaming, files and polling."""

from __future__ import annotations

from typing import NamedTuple

from ..syntax.printer import Node
from .operations import MethodView, PollingMethodView


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
    sent_as: str = ""
    """Where a request carries the credential, as Markdown."""


class Topic(NamedTuple):
    """The methods that a guide is about."""

    methods: tuple[MethodView, ...] = ()
    """The methods."""
    example: MethodView | None = None
    """The method that is the easiest to call; None if there are none."""


class StatusRow(NamedTuple):
    """An error status and the methods that document it, as Markdown for a table."""

    status: str
    """The status: a number, a range such as ``5XX``, or ``default``."""
    raises: str
    """The exception class, as a code span."""
    body_type: str
    """The types of the response body, as Markdown with links."""
    methods: str
    """Links to the methods."""


class AuthorizationRow(NamedTuple):
    """Security requirements and the methods that have them, as Markdown for a table."""

    authorization: str
    """The security schemes, as in `MethodView.authorization`."""
    methods: str
    """Links to the methods."""


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
