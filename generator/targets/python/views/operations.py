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
    raw: str = ""
    """The statement that makes its variant that gives a `RawResponse`."""
    streamed: str = ""
    """The statement that makes its variant that is entered by `with`."""
    returns: str = ""
    """The annotation of what it gives."""


class MethodView(NamedTuple):
    """A method of a resource."""

    id: str
    """The JSON pointer of the operation."""
    name: str
    """The method's name."""
    call: str
    """How a reader writes it: ``client.threads.runs.create(thread_id, …)``."""
    anchor: str
    """Its place on the page of its resource."""
    method: str
    """The HTTP method, in capitals."""
    path: str
    """The path as the description has it."""
    operation: str
    """The operationId, as the description has it; empty where there is none."""
    summary: str
    """What the description says in short; text, empty where it says nothing."""
    description: str
    """What the description says; text."""
    deprecated: bool
    """Whether the description calls it deprecated."""
    arguments: tuple[Argument, ...]
    """Its arguments but those that every call takes, for the docstring."""
    returns: str
    """The annotation of what it gives."""
    result: str
    """What the description says of what it gives; text."""
    items: str
    """What its stream gives, as Markdown; empty without a stream."""
    item: str
    """What its stream gives, as an annotation."""
    streamed_by: str
    """The argument that asks for a stream where it gives something else as well."""
    raises: tuple[RaisedError, ...]
    """The errors that it raises."""
    sync: MethodCode
    """The method of the synchronous client."""
    awaited: MethodCode
    """The method of the asynchronous client."""
    required: tuple[Row, ...]
    """The arguments that have to be given, for a table."""
    optional: tuple[Row, ...]
    """All other ones, for a table."""
    answer: str
    """What it gives, as Markdown with links."""
    headers: tuple[Row, ...]
    """The headers of its answer, for a table."""
    errors: tuple[ErrorRow, ...]
    """What it answers when it fails, for a table."""
    authorization: str
    """All ways of being allowed, as Markdown."""
    schemes: tuple[str, ...]
    """The security schemes of the first of these ways."""
    content_type: str
    """The media type of its body; empty where it sends none."""
    accept: str
    """The media type of its answer; empty where that is."""
    sample: CodeSample
    """A program that makes the call; it asks for no stream where there is another answer."""
    streaming: CodeSample = CodeSample("", "")
    """A program that asks for a stream."""
    link: str = ""
    """A link to its place from the page of another resource, as Markdown."""
    paging: str = ""
    """How a list is divided, in words; empty where it is not."""
    comes_as: str = ""
    """How the items of its stream come, in words."""
    uploads: tuple[str, ...] = ()
    """The arguments that take files."""
    downloads: bool = False
    """Whether it gives a file."""


class PollingMethodView(NamedTuple):
    """A method of a resource beside its operations: one that waits for an end."""

    name: str
    """The method's name."""
    call: str
    """How a reader writes it."""
    summary: str
    """What it does, in a sentence."""
    arguments: tuple[Argument, ...]
    """Its arguments, for the docstring."""
    raises: tuple[RaisedError, ...]
    """The errors that it raises."""
    sync: MethodCode
    """The method of the synchronous client."""
    awaited: MethodCode
    """The method of the asynchronous client."""
    answer: str
    """What it gives, as Markdown with links."""
    sample: CodeSample
    """A program that calls it."""
    like: str = ""
    """The name of the call whose arguments it takes."""
    link: str = ""
    """A link to its place from the page of another resource, as Markdown."""
    field: str = ""
    """The property that it looks at, as the description has it."""
    pending: tuple[str, ...] = ()
    """The values of this for which it waits on."""
    ends: tuple[str, ...] = ()
    """The values at which it stops."""
    interval: str = ""
    """Seconds between two questions, as they are written."""
    limit: str = ""
    """Seconds for all of it, as they are written."""
    hint: str = ""
    """The header by which an answer says how long to wait; empty without one."""
    interval_argument: str = ""
    """The argument for the pause between two questions."""
    limit_argument: str = ""
    """That for the seconds of it all, empty where there is no limit."""
    unit: str = ""
    """What the first one is in: seconds, or milliseconds."""
