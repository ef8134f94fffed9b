"""The methods of a client: those for operations, and those that wait."""

from __future__ import annotations

from typing import NamedTuple

from .docs import CodeSample, ErrorRow, Row


class Argument(NamedTuple):
    """An argument of a method, or of a client."""

    name: str
    """What it is called in Python."""
    description: str
    """What the description says of it; text."""
    annotation: str
    """Its type, as it stands in the signature."""
    default: str
    """Its default, an expression; empty where it has to be given."""


class RaisedError(NamedTuple):
    """An error that a method raises."""

    name: str
    """The class of the error."""
    description: str
    """When it is raised."""


class MethodCode(NamedTuple):
    """How a method is written for one kind of client: its head, and the lines of its body."""

    signature: str
    """The head of the method: decorators, `def`, arguments."""
    body: str
    """The lines of its body, indented, without the docstring."""
    overloads: tuple[str, ...] = ()
    """Heads that say more: what is returned for which arguments."""
    raw_assignment: str = ""
    """The statement that makes its variant that gives a `RawResponse`."""
    streamed_assignment: str = ""
    """The statement that makes its variant that is entered by `with`."""
    return_type: str = ""
    """The annotation of what it gives."""


class MethodView(NamedTuple):
    """A method of a resource."""

    pointer: str
    """The JSON pointer of the operation."""
    name: str
    """The method's name."""
    call_expression: str
    """How a reader writes it: ``client.threads.runs.create(thread_id, …)``."""
    anchor: str
    """Its place on the page of its resource."""
    http_method: str
    """The HTTP method, in capitals."""
    path: str
    """The path as the description has it."""
    operation_id: str
    """The operationId, as the description has it; empty where there is none."""
    summary: str
    """What the description says in short; text, empty where it says nothing."""
    description: str
    """What the description says; text."""
    deprecated: bool
    """Whether the description calls it deprecated."""
    arguments: tuple[Argument, ...]
    """Its arguments but those that every call takes, for the docstring."""
    return_type: str
    """The annotation of what it gives."""
    return_description: str
    """What the description says of what it gives; text."""
    linked_item_type: str
    """What its stream gives, as Markdown; empty without a stream."""
    item_type: str
    """What its stream gives, as an annotation."""
    stream_argument: str
    """The argument that asks for a stream where it gives something else as well."""
    raises: tuple[RaisedError, ...]
    """The errors that it raises."""
    sync: MethodCode
    """The method of the synchronous client."""
    asynchronous: MethodCode
    """The method of the asynchronous client."""
    required_arguments: tuple[Row, ...]
    """The arguments that have to be given, for a table."""
    optional_arguments: tuple[Row, ...]
    """All other ones, for a table."""
    linked_return_type: str
    """What it gives, as Markdown with links."""
    response_headers: tuple[Row, ...]
    """The headers of its answer, for a table."""
    error_responses: tuple[ErrorRow, ...]
    """What it answers when it fails, for a table."""
    authorization: str
    """All ways of being allowed, as Markdown."""
    security_schemes: tuple[str, ...]
    """The security schemes of the first of these ways."""
    content_type: str
    """The media type of its body; empty where it sends none."""
    accept: str
    """The media type of its answer; empty where that is."""
    sample: CodeSample
    """A program that makes the call; it asks for no stream where there is another answer."""
    streaming_sample: CodeSample = CodeSample("", "")
    """A program that asks for a stream."""
    link: str = ""
    """A link to its place from the page of another resource, as Markdown."""
    pagination: str = ""
    """How a list is divided, in words; empty where it is not."""
    stream_format: str = ""
    """How the items of its stream come, in words."""
    file_arguments: tuple[str, ...] = ()
    """The arguments that take files."""
    returns_file: bool = False
    """Whether it gives a file."""


class PollingMethodView(NamedTuple):
    """A method of a resource beside its operations: one that waits for an end."""

    name: str
    """The method's name."""
    call_expression: str
    """How a reader writes it."""
    summary: str
    """What it does, in a sentence."""
    arguments: tuple[Argument, ...]
    """Its arguments, for the docstring."""
    raises: tuple[RaisedError, ...]
    """The errors that it raises."""
    sync: MethodCode
    """The method of the synchronous client."""
    asynchronous: MethodCode
    """The method of the asynchronous client."""
    linked_return_type: str
    """What it gives, as Markdown with links."""
    sample: CodeSample
    """A program that calls it."""
    base_method: str = ""
    """The name of the call whose arguments it takes."""
    link: str = ""
    """A link to its place from the page of another resource, as Markdown."""
    status_field: str = ""
    """The property that it looks at, as the description has it."""
    pending_values: tuple[str, ...] = ()
    """The values of this for which it waits on."""
    terminal_values: tuple[str, ...] = ()
    """The values at which it stops."""
    interval: str = ""
    """Seconds between two questions, as they are written."""
    timeout: str = ""
    """Seconds for all of it, as they are written."""
    interval_header: str = ""
    """The header by which an answer says how long to wait; empty without one."""
    interval_argument: str = ""
    """The argument for the pause between two questions."""
    timeout_argument: str = ""
    """That for the seconds of it all, empty where there is no limit."""
    interval_unit: str = ""
    """What the first one is in: seconds, or milliseconds."""
