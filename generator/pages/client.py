"""A client: its resources with their calls, and what it is made with."""

from __future__ import annotations

from typing import NamedTuple

from generator.pages.docs import ErrorRow, Row, Sample, TypePage
from generator.pages.models import ModelModule


class Argument(NamedTuple):
    """An argument of a method, for its docstring."""

    name: str
    description: str


class Flavour(NamedTuple):
    """How a method is written for one kind of client: its head, and the lines of its body.

    `overloads` are heads that say more: what is returned for which arguments. `raw` and
    `streamed` are the statements that make the method's variants with other answers.
    """

    signature: str
    body: str
    overloads: tuple[str, ...] = ()
    raw: str = ""
    streamed: str = ""


class Call(NamedTuple):
    """A method of a resource.

    `id` is the operation's pointer and `operation` its operationId; `returns` is the
    annotation of what it gives and `result` what the description says of that; `items` is
    the annotation of what its stream gives, and `streamed_by` the argument that asks for one
    where it gives something else as well; `sync` and `awaited` are its two flavours; `call` is
    how a reader writes it (``client.threads.runs.create(thread_id, …)``), `anchor` its place
    on the page.
    """

    id: str
    name: str
    call: str
    anchor: str
    method: str
    path: str
    operation: str
    summary: str
    description: str
    deprecated: bool
    arguments: tuple[Argument, ...]
    returns: str
    result: str
    items: str
    streamed_by: str
    raises: tuple[str, ...]
    sync: Flavour
    awaited: Flavour
    required: tuple[Row, ...]
    optional: tuple[Row, ...]
    answer: str
    headers: tuple[Row, ...]
    errors: tuple[ErrorRow, ...]
    authorization: str
    content_type: str
    accept: str
    sample: Sample = Sample("", "")


class Helper(NamedTuple):
    """A method of a resource beside its operations: one that waits for an end.

    `call` is how a reader writes it, `answer` what it gives, as Markdown.
    """

    name: str
    call: str
    summary: str
    arguments: tuple[Argument, ...]
    sync: Flavour
    awaited: Flavour
    answer: str
    sample: Sample = Sample("", "")


class Member(NamedTuple):
    """A member of a class that is made when it is first used: its head, and the lines of its body."""

    signature: str
    body: str
    description: str


class Child(NamedTuple):
    """A sub-resource, as its parent sees it."""

    attribute: str
    class_name: str
    module: str
    path: str


class ResourcePage(NamedTuple):
    """A resource: its class in either flavour, its calls and its sub-resources.

    `members` are what leads to the sub-resources and to the variants of the calls.

    `path` is dotted (``threads.runs``); `imports` are statements, `lazy_imports` those for
    type checkers alone: what they name is loaded when it is needed.
    """

    path: str
    class_name: str
    module: str
    description: str
    children: tuple[Child, ...]
    members: tuple[Member, ...]
    async_members: tuple[Member, ...]
    calls: tuple[Call, ...]
    helpers: tuple[Helper, ...]
    imports: tuple[str, ...]
    async_imports: tuple[str, ...]
    lazy_imports: tuple[str, ...]
    lazy_async_imports: tuple[str, ...]
    diagram: str = ""


class Credential(NamedTuple):
    """How a security scheme is given to the client.

    `code` makes the credential, of the runtime's class `kind`, from `argument`; `env`
    is the environment variable that is read otherwise, if there is one.
    """

    scheme: str
    argument: str
    annotation: str
    env: str
    kind: str
    code: str
    description: str


class Package(NamedTuple):
    """A whole client.  `imports` are those of the client module, `roots` its top resources.

    `members` lead to these.

    `headers` is the expression for the headers that every call sends, `base_url` that for
    where the API is, `server` where it is if nobody says something else.

    `lazy_imports` are for type checkers alone: what they name is loaded when it is needed.
    """

    name: str
    title: str
    version: str
    description: str
    header: str
    client: str
    async_client: str
    base_url: str
    server: str
    base_url_env: str
    timeout: int
    max_retries: int
    headers: str
    security: str
    credentials: tuple[Credential, ...]
    imports: tuple[str, ...]
    async_imports: tuple[str, ...]
    lazy_imports: tuple[str, ...]
    lazy_async_imports: tuple[str, ...]
    roots: tuple[Child, ...]
    members: tuple[Member, ...]
    async_members: tuple[Member, ...]
    resources: tuple[ResourcePage, ...]
    modules: tuple[ModelModule, ...]
    types: tuple[TypePage, ...]
    diagram: str = ""

    @property
    def model_names(self) -> tuple[str, ...]:
        """What all modules of models define."""
        return tuple(name for module in self.modules for name in module.names)
