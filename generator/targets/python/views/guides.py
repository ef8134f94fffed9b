"""What the guides of the documentation tell of, and keys, which one of them is about."""

from __future__ import annotations

from typing import NamedTuple

from .operations import MethodView, PollingMethodView


class Credential(NamedTuple):
    """How a security scheme is given to the client."""

    scheme: str
    """The security scheme's name in the description."""
    argument: str
    """The argument of the client."""
    annotation: str
    """The type of the argument."""
    env: str
    """The environment variable that is read where it is not given; empty without one."""
    kind: str
    """The class of the runtime: ``Bearer``, ``Basic`` or the like."""
    code: str
    """The item of a dict that makes the credential of the argument, indented."""
    description: str
    """What the description says of it; text."""
    sent_as: str = ""
    """Where a request carries it, as Markdown."""


class Topic(NamedTuple):
    """What a guide tells of."""

    methods: tuple[MethodView, ...] = ()
    """The calls that it is about."""
    example: MethodView | None = None
    """The one of these that is the easiest to make."""


class StatusRow(NamedTuple):
    """A status that calls fail with, for a table; all Markdown."""

    status: str
    """The status: a number, a range, or ``default``."""
    raises: str
    """The class of the error."""
    body_type: str
    """What the body holds, with links."""
    methods: str
    """Links to the calls."""


class AuthorizationRow(NamedTuple):
    """What calls need to be allowed, for a table; all Markdown."""

    authorization: str
    """The schemes, as `MethodView.authorization` has them."""
    methods: str
    """Links to the calls."""


class Guides(NamedTuple):
    """What the guides tell of; what the API does not have is empty."""

    getting_started: Topic = Topic()
    """The easiest call to begin with."""
    credentials: tuple[Credential, ...] = ()
    """What this one needs."""
    authorization: tuple[AuthorizationRow, ...] = ()
    """What calls need to be allowed, by what they need."""
    error_statuses: tuple[StatusRow, ...] = ()
    """The statuses that are described."""
    pagination: Topic = Topic()
    """Lists that come in pages."""
    streaming: Topic = Topic()
    """Answers that come item by item."""
    uploads: Topic = Topic()
    """Calls that take files."""
    downloads: Topic = Topic()
    """Calls that give files."""
    polling: tuple[PollingMethodView, ...] = ()
    """The helpers that wait."""
    end_marker: str = ""
    """The data that end a stream; empty: none do."""
