"""Methods for the operations of an API, with their arguments and exceptions."""

from __future__ import annotations

from typing import Literal, NamedTuple

from ....text.markdown import Prose
from ...target import LinkedView
from ..syntax.printer import Node
from ..syntax.signatures import Signature
from .docs import CodeSample, ContentExample, ErrorRow, Row, SampleRequest
from .links import LinkView


class Argument(NamedTuple):
    """An argument of a method or of a client."""

    name: str
    """The name in Python."""
    annotation: str
    """The type as in the signature, as Python source."""
    default: str
    """The default as Python source; empty if the argument is required."""
    kind: str
    """Where a request carries an argument of an operation: ``path``, ``query``, ``header``,
    ``cookie``, ``part`` (a header of a part of a form), ``field`` or ``body``. Other arguments are
    an ``option`` (a request option), the ``interval`` or ``timeout`` of a polling method, the
    response of a method for a ``link``, one of a method for a ``webhook``, or an argument of a
    constructor: ``token``, ``flow`` (a token or a flow of OAuth 2.0), ``password`` (a user name and
    a password), ``server`` (the name of one), ``server_variable`` (a variable in the URL of a
    server), or a setting of a ``client`` or ``async_client``.
    """
    wire_name: str = ""
    """The name of the parameter, property, security scheme or variable in the description."""
    description: str = ""
    """The first sentence of the description; text, empty if there is none."""
    documented_default: str = ""
    """The default that the server or client uses, as Python source or as a URL; empty if there is
    none, or if it is null or long.
    """
    deprecated: bool = False
    """Whether the description marks it as deprecated."""
    env: str = ""
    """The environment variable that a client reads if the argument is omitted; empty if there is
    none.
    """
    unit: str = ""
    """The unit of an ``interval`` or ``timeout``: ``s`` or ``ms``."""
    pointer: str = ""
    """The JSON pointer of the parameter, property or body in the description; empty for other
    arguments.
    """

    @property
    def reference(self) -> LinkedView[Literal["ReferenceValue"]] | None:
        """The parameter, property or body in `api`, with its limits, example and so on; None for
        other arguments.
        """
        name = "" if self.kind == "body" else self.wire_name
        return LinkedView("api", (self.pointer, name)) if self.pointer else None


class ExceptionClass(NamedTuple):
    """An exception class of the runtime."""

    name: str
    """The name of the class, which a style can change by ``[names.errors]``."""
    base: str
    """The base class: another of these classes, or ``Exception``."""
    status: str = ""
    """The HTTP status for which it is raised, such as ``404``, or a range: ``5XX``; empty for other
    errors.
    """
    built_in_name: str = ""
    """The name that the class has in the built-in runtime."""


class ErrorCause(NamedTuple):
    """A reason for an exception: error responses with the same description."""

    description: str
    """The first sentence of the description, without a full stop; text, empty if it says nothing
    beyond the status.
    """
    statuses: tuple[str, ...]
    """The statuses of the responses: numbers, or ranges such as ``5XX``; empty for any status."""


class RaisedError(NamedTuple):
    """An exception that a method raises."""

    name: str
    """The name of the exception class."""
    causes: tuple[ErrorCause, ...]
    """The documented error responses for which it is raised."""
    built_in_name: str
    """The name that the class has in the built-in runtime."""


class RequiredScheme(NamedTuple):
    """A security scheme that a method requires."""

    name: str
    """The name of the scheme in the description."""
    is_supported: bool
    """Whether the client can send its credentials without a custom HTTP client."""
    scopes: tuple[str, ...] = ()
    """The scopes that the credentials need, or the roles of a scheme that has no scopes; text."""
    has_roles: bool = False
    """Whether `scopes` are roles: only OAuth 2.0 and OpenID Connect have scopes."""


class PaginationView(NamedTuple):
    """How a list is paginated."""

    kind: str
    """``cursor``, ``offset``, ``page`` (by page number), ``next`` (the response body has the URL of
    the next page) or ``link`` (the response header ``Link`` has it).
    """
    parameter: str
    """The argument for the cursor, the offset or the page number; empty for links."""
    attribute: str
    """The attributes, separated by dots, that lead to the cursor or the URL of the next page; empty
    if the body has none.
    """
    first_page: int
    """The number of the first page."""


class MethodSide(NamedTuple):
    """A method of the synchronous or of the asynchronous client."""

    signature: Signature
    """The head of the method, for the filter `code`; its field `is_async` is true for a
    coroutine.
    """
    return_type: str
    """The return annotation, as Python source."""
    overloads: tuple[Signature, ...] = ()
    """The heads of overloads, for the filter `code`; empty if the return type does not depend on an
    argument.
    """


class MethodCode(NamedTuple):
    """The expressions in a method for an operation, for the filter `code`."""

    request: Node
    """The request: ``Request("GET", "/runs", …)``."""
    response: Node
    """The parser of the response: ``JsonParser(models.Run)``."""
    stream: Node | None = None
    """The format of the stream: ``EventStreamFormat(…)``; None without a stream."""
    stream_condition: str = ""
    """The condition for a stream in place of another response; empty if there is no such choice."""
    pagination: Node | None = None
    """How the list is paginated: ``CursorPagination(…)``; None if it is not."""


class Callback(NamedTuple):
    """A callback of an operation: a request that the API sends later."""

    name: str
    """The name in the description; text."""
    method_name: str
    """The method that parses it: ``parse_on_done``; empty if it has no payload."""
    linked_payload_type: Prose
    """The type of its payload, with links; empty if it has none."""


class SampleResponse(NamedTuple):
    """A response of an operation with sample values, for tests."""

    status: str
    """The status in the description: a number, a range such as ``4XX``, or ``default``."""
    media_type: str
    """The media type; text, empty without content."""
    form: str
    """How the content is sent: as ``json``, ``xml``, ``text``, ``binary`` (bytes), ``events``
    (whole server-sent events), ``data`` (the data of such events), ``lines`` or ``parts``;
    ``empty`` if there is none.
    """
    content: Node
    """The content or the list of items, for the filter `code`: ``{"id": "run_1"}``."""
    xml_document: str = ""
    """The key in `Package.xml_schema` of the root element; empty if the content is not XML."""


class MethodView(NamedTuple):
    """A method of a resource for an operation of the API."""

    pointer: str
    """The JSON pointer of the operation in the description."""
    name: str
    """The name of the method."""
    call_expression: str
    """The method as a caller writes it: ``client.threads.runs.get(thread_id, run_id)``."""
    anchor: str
    """The anchor of the method on the page of its resource."""
    http_method: str
    """The HTTP method, in capitals."""
    path: str
    """The path of the operation in the description: ``/threads/{thread_id}/runs``."""
    operation_id: str
    """The operationId; empty if there is none."""
    summary: str
    """The summary of the operation, else the first sentence of its description; text."""
    description: str
    """The description of the operation; text."""
    deprecated: bool
    """Whether the description marks it as deprecated."""
    arguments: tuple[Argument, ...]
    """The arguments for the docstring, with the request options that the signature lists."""
    return_type: str
    """The return type without a stream that `stream_argument` selects, as Python source."""
    return_description: str
    """The description of the response, in a sentence; text."""
    linked_item_type: Prose
    """The type of the streamed items, with links; empty without a stream."""
    item_type: str
    """The type of the streamed items, as Python source; empty without a stream."""
    stream_argument: str
    """The argument that selects between a stream and another response; empty if there is no such
    choice.
    """
    raises: tuple[RaisedError, ...]
    """The exceptions for the documented error statuses."""
    sync: MethodSide
    """The method of the synchronous client."""
    asynchronous: MethodSide
    """The method of the asynchronous client."""
    code: MethodCode
    """The expressions in its body, which are the same in both clients."""
    required_arguments: tuple[Row, ...]
    """The required arguments, for a table."""
    optional_arguments: tuple[Row, ...]
    """The optional arguments, for a table."""
    linked_return_type: Prose
    """The type in `return_type`, with links."""
    response_headers: tuple[Row, ...]
    """The headers of successful responses, for a table."""
    sent_part_headers: tuple[Row, ...]
    """The headers that callers may pass with parts by position of the request, for a table."""
    received_part_headers: tuple[Row, ...]
    """The headers of the parts of a multipart response, whose items have them, for a table."""
    error_responses: tuple[ErrorRow, ...]
    """The error responses, for a table."""
    authorization: tuple[tuple[RequiredScheme, ...], ...]
    """The alternative security requirements, at least one; each is a tuple of schemes, which is
    empty if no credentials are required.
    """
    security_schemes: tuple[str, ...]
    """The security schemes of the first alternative."""
    content_type: str
    """The media type of the request body; empty if there is none."""
    accept: str
    """The media types of the response, separated by commas; empty if it has no content."""
    sample: CodeSample | None
    """A sample call, without streaming if there is a choice; None if a required argument has no
    finite sample value.
    """
    streaming_sample: CodeSample | None = None
    """A sample call that streams the response; None without a stream, and like `sample`."""
    link: Prose = Prose()
    """A link to the method from the page of another resource."""
    pagination: PaginationView | None = None
    """How the list is paginated; None if it is not."""
    stream_format: str = ""
    """The format of the stream: ``events`` (server-sent events) or ``lines`` (JSON Lines); empty
    without a stream.
    """
    file_arguments: tuple[str, ...] = ()
    """The names of the arguments that accept files."""
    returns_file: bool = False
    """Whether it returns binary content."""
    callbacks: tuple[Callback, ...] = ()
    """The requests that the API sends for the operation."""
    examples: tuple[ContentExample, ...] = ()
    """The named examples of its request body and of its responses."""
    links: tuple[LinkView, ...] = ()
    """The links of its responses to other operations."""
    replacement: str = ""
    """The path of the method to use in place of a deprecated one: ``threads.runs.start``; empty if it
    is unknown.
    """
    replacement_link: Prose = Prose()
    """A link to this method, from the page of another resource."""
    sample_request: SampleRequest | None = None
    """The request of the sample call; None without such a call, and for bodies that are no text, such
    as XML or parts by position.
    """
    sample_responses: tuple[SampleResponse, ...] = ()
    """Responses with sample values, successes first; only if `Package.distribution` is set."""

    @property
    def is_testable(self) -> bool:
        """Whether there are both a sample call and a sample of a successful response."""
        statuses = (each.status for each in self.sample_responses)
        return self.sample is not None and any(each.startswith("2") for each in statuses)

    @property
    def reference(self) -> LinkedView[Literal["OperationPage"]]:
        """The operation in `api`, with its responses by status and so on."""
        return LinkedView("api", (self.pointer,))
