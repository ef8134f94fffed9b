"""The methods of resources: methods for operations, and polling methods."""

from __future__ import annotations

from typing import NamedTuple

from ..syntax.printer import Node
from ..syntax.signatures import Signature
from .docs import CodeSample, ErrorRow, Row


class Argument(NamedTuple):
    """An argument of a method or of a client."""

    name: str
    """The name in Python."""
    description: str
    """The description, for a docstring; text, empty if there is none."""
    annotation: str
    """The type as in the signature, as Python source."""
    default: str
    """The default as Python source; empty if the argument is required."""


class RaisedError(NamedTuple):
    """An exception that a method raises."""

    name: str
    """The exception class."""
    description: str
    """When it is raised, in a sentence."""


class MethodSide(NamedTuple):
    """A method of the synchronous or of the asynchronous client."""

    signature: Signature
    """The head of the method, for the filter `code`; its field `is_async` tells whether it is a
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


class PollingCode(NamedTuple):
    """The expressions in a polling method, for the filter `code`."""

    request: Node
    """The request that is repeated."""
    response: Node
    """The parser of its response."""
    settings: Node
    """The states and the header for the interval: ``Polling(…)``."""
    interval: Node
    """The interval in seconds."""
    timeout: Node
    """The maximum time in seconds."""
    start_arguments: tuple[Node, ...] = ()
    """The arguments of the method that is called first."""
    start_variable: str = ""
    """The variable for the result of that method, which other expressions use; empty if there is no
    such method.
    """
    has_initial_state: bool = False
    """Whether the result of that method is the first state."""


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
    linked_item_type: str
    """The type of the streamed items, as Markdown with links; empty without a stream."""
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
    linked_return_type: str
    """The type in `return_type`, as Markdown with links."""
    response_headers: tuple[Row, ...]
    """The headers of successful responses, for a table."""
    error_responses: tuple[ErrorRow, ...]
    """The error responses, for a table."""
    authorization: str
    """The alternative security requirements, as Markdown with code spans: "`ApiKey` or `OAuth`"."""
    security_schemes: tuple[str, ...]
    """The security schemes of the first alternative."""
    content_type: str
    """The media type of the request body; empty if there is none."""
    accept: str
    """The media types of the response, separated by commas; empty if it has no content."""
    sample: CodeSample
    """A program that calls the method, without streaming if there is a choice."""
    streaming_sample: CodeSample = CodeSample("", "")
    """A program that streams the response; empty without a stream."""
    link: str = ""
    """A link to the method from the page of another resource, as Markdown."""
    pagination: str = ""
    """How the list is paginated, in words: "by cursor: …"; empty if it is not. Markdown."""
    stream_format: str = ""
    """The format of the stream: ``server-sent events`` or ``JSON Lines``; empty without a stream.
    """
    file_arguments: tuple[str, ...] = ()
    """The names of the arguments that accept files."""
    returns_file: bool = False
    """Whether it returns binary content."""


class PollingMethodView(NamedTuple):
    """A method of a resource that polls until a terminal state."""

    name: str
    """The name of the method."""
    call_expression: str
    """The method as a caller writes it: ``client.threads.runs.poll(thread_id, run_id, …)``."""
    summary: str
    """What the method does, in a sentence; text."""
    arguments: tuple[Argument, ...]
    """The arguments, for the docstring."""
    raises: tuple[RaisedError, ...]
    """The exceptions that it raises."""
    sync: MethodSide
    """The method of the synchronous client."""
    asynchronous: MethodSide
    """The method of the asynchronous client."""
    code: PollingCode
    """The expressions in its body, which are the same in both clients."""
    linked_return_type: str
    """The return type, as Markdown with links."""
    sample: CodeSample
    """A program that calls the method."""
    base_method: str = ""
    """The name of the method whose arguments it accepts."""
    link: str = ""
    """A link to the method from the page of another resource, as Markdown."""
    status_field: str = ""
    """The property that holds the state, as in the description."""
    pending_values: tuple[str, ...] = ()
    """The values of the property for which polling continues."""
    terminal_values: tuple[str, ...] = ()
    """The values of the property that end polling."""
    interval: str = ""
    """The default number of seconds between two requests, formatted."""
    timeout: str = ""
    """The default maximum number of seconds, formatted; empty if there is no limit."""
    interval_header: str = ""
    """The response header that sets the interval; empty if there is none."""
    interval_argument: str = ""
    """The argument for the interval."""
    timeout_argument: str = ""
    """The argument for the maximum number of seconds; empty if there is no limit."""
    interval_unit: str = ""
    """The unit of `interval_argument`: ``seconds`` or ``milliseconds``."""
