"""A client: its resources with their calls, and what it is made with."""

from __future__ import annotations

from typing import NamedTuple

from generator.pages.docs import ErrorRow, Row, Sample, TypePage
from generator.pages.models import ModelModule


class Argument(NamedTuple):
    """An argument of a method, for its docstring.

    `annotation` and `default` are those of the signature; `default` is empty where the
    argument has to be given.
    """

    name: str
    description: str
    annotation: str
    default: str


class Raised(NamedTuple):
    """An error that a method raises, and when it does."""

    name: str
    description: str


class Flavour(NamedTuple):
    """How a method is written for one kind of client: its head, and the lines of its body.

    `returns` is the annotation of what it gives.

    `overloads` are heads that say more: what is returned for which arguments. `raw` and
    `streamed` are the statements that make the method's variants with other answers.
    """

    signature: str
    body: str
    overloads: tuple[str, ...] = ()
    raw: str = ""
    streamed: str = ""
    returns: str = ""


class Call(NamedTuple):
    """A method of a resource.

    `id` is the operation's pointer and `operation` its operationId; `summary` is empty
    where the description says nothing. `returns` is the annotation of what it gives and
    `result` what the description says of that; `items` is what its stream gives, as Markdown,
    and `item` as an annotation, `streamed_by` the argument that asks for one where it gives
    something else as well. `sync` and `awaited` are its two flavours; `call` is how a reader
    writes it (``client.threads.runs.create(thread_id, …)``), `anchor` its place on the page,
    and `link` leads there from the page of another resource.

    `authorization` tells all ways of being allowed, `schemes` are those of the first one.
    `paging` says how a list is divided, and `comes_as` how the items of its stream come;
    `sample` asks for no stream where there is another answer, `streaming` for one.
    `uploads` are the arguments that take files, and `downloads` is true where it gives one.
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
    item: str
    streamed_by: str
    raises: tuple[Raised, ...]
    sync: Flavour
    awaited: Flavour
    required: tuple[Row, ...]
    optional: tuple[Row, ...]
    answer: str
    headers: tuple[Row, ...]
    errors: tuple[ErrorRow, ...]
    authorization: str
    schemes: tuple[str, ...]
    content_type: str
    accept: str
    sample: Sample
    streaming: Sample = Sample("", "")
    link: str = ""
    paging: str = ""
    comes_as: str = ""
    uploads: tuple[str, ...] = ()
    downloads: bool = False


class Helper(NamedTuple):
    """A method of a resource beside its operations: one that waits for an end.

    `call` is how a reader writes it, `answer` what it gives, as Markdown; `like` names the
    call whose arguments it takes, and `link` leads to its place on the page. It looks at
    `field` and waits as long as this is one of `pending`, for `limit` seconds; between two
    questions it pauses for `interval` seconds, or as the header `hint` of an answer says.
    """

    name: str
    call: str
    summary: str
    arguments: tuple[Argument, ...]
    raises: tuple[Raised, ...]
    sync: Flavour
    awaited: Flavour
    answer: str
    sample: Sample
    like: str = ""
    link: str = ""
    field: str = ""
    pending: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    interval: str = ""
    limit: str = ""
    hint: str = ""


class Member(NamedTuple):
    """A member of a class that is made when it is first used: its head, and the lines of its body."""

    signature: str
    body: str
    description: str


class Child(NamedTuple):
    """A sub-resource, as its parent sees it.

    `file` and `async_file` are where its classes are: paths in the package, without ``.py``.
    """

    attribute: str
    class_name: str
    module: str
    path: str
    async_class_name: str = ""
    file: str = ""
    async_file: str = ""


class Variant(NamedTuple):
    """A class beside that of a resource or of a client, whose calls give other answers.

    `member` leads to it from that one, `members` from it to those of the sub-resources.
    """

    class_name: str
    member: Member
    members: tuple[Member, ...]


class ResourcePage(NamedTuple):
    """A resource: its class in either flavour, its calls and its sub-resources.

    `class_name` is its class, `raw` and `streamed` are those of the variants of its calls;
    `async_class_name`, `async_raw` and `async_streamed` the same of the asynchronous client.

    `parents` are the resources that it is a sub-resource of, the nearest one last.

    `members` are what leads to the sub-resources and to the variants of the calls.

    `path` is dotted (``threads.runs``); `imports` are statements, `lazy_imports` those for
    type checkers alone: what they name is loaded when it is needed.  `diagram` shows in
    Mermaid's language which models hold which, and is empty where none holds another.

    `attribute` is its name in its parent; `file` and `async_file` are where its classes are, as
    paths in the package without ``.py``. What shares a file has the same imports.

    `variants` are the classes of its calls with other answers, raw ones and streamed ones; a
    template where these lead to the variants of sub-resources prints their `members`, and
    `variant_imports` for type checkers.
    """

    path: str
    class_name: str
    module: str
    description: str
    children: tuple[Child, ...]
    parents: tuple[Child, ...]
    members: tuple[Member, ...]
    async_members: tuple[Member, ...]
    calls: tuple[Call, ...]
    helpers: tuple[Helper, ...]
    diagram: str
    attribute: str
    file: str
    async_file: str
    async_class_name: str
    raw: str
    streamed: str
    async_raw: str
    async_streamed: str
    variants: tuple[Variant, Variant]
    async_variants: tuple[Variant, Variant]
    imports: tuple[str, ...] = ()
    async_imports: tuple[str, ...] = ()
    lazy_imports: tuple[str, ...] = ()
    lazy_async_imports: tuple[str, ...] = ()
    variant_imports: tuple[str, ...] = ()
    variant_async_imports: tuple[str, ...] = ()


class Credential(NamedTuple):
    """How a security scheme is given to the client.

    `code` makes the credential, of the runtime's class `kind`, from `argument`; `env` is the
    environment variable that is read otherwise, if there is one, and `sent` says as Markdown
    where a request carries it.
    """

    scheme: str
    argument: str
    annotation: str
    env: str
    kind: str
    code: str
    description: str
    sent: str = ""


class Author(NamedTuple):
    """Who wrote a distribution."""

    name: str
    email: str


class Distribution(NamedTuple):
    """What a client is installed as; `license` may be empty, `requires` is what it needs."""

    name: str
    version: str
    license: str
    authors: tuple[Author, ...]
    requires: tuple[str, ...]


class Topic(NamedTuple):
    """What a guide tells of: the calls, and the one that is the easiest to make."""

    calls: tuple[Call, ...] = ()
    example: Call | None = None


class StatusRow(NamedTuple):
    """A status that calls fail with: Status, Raises, Body, Calls; all Markdown."""

    status: str
    raises: str
    type: str
    calls: str


class AccessRow(NamedTuple):
    """What calls need to be allowed: schemes, as `Call.authorization`, and links to the calls."""

    authorization: str
    calls: str


class Guides(NamedTuple):
    """What the guides tell of; what the API does not have is empty.

    `first` has the easiest call to begin with, and `keys` are what this one needs; `done`
    are the data that end a stream.
    """

    first: Topic = Topic()
    keys: tuple[Credential, ...] = ()
    access: tuple[AccessRow, ...] = ()
    statuses: tuple[StatusRow, ...] = ()
    paging: Topic = Topic()
    streaming: Topic = Topic()
    uploads: Topic = Topic()
    downloads: Topic = Topic()
    waiting: tuple[Helper, ...] = ()
    done: str = ""


class Folder(NamedTuple):
    """A folder of the package that the layout of a style makes, and what lies in it directly.

    `path` is that in the package; a resource lies where either of its classes does.
    """

    path: str
    folders: tuple[Folder, ...]
    modules: tuple[ModelModule, ...]
    resources: tuple[ResourcePage, ...]


class Package(NamedTuple):
    """A whole client.  `imports` are those of the client module, `roots` its top resources.

    `arguments` are those that a client is made with.

    `lead` is what the description says first, and `about` all of it where that is not enough.

    `requires` are the distributions that every client needs, and `distribution` is what this
    one is installed as, None where nothing is said of that.

    `members` lead to these.  `client` is empty where there is no synchronous client, and
    `async_client` where there is no other.

    `headers` is the expression for the headers that every call sends, `base_url` that for
    where the API is, `server` where it is if nobody says something else.

    `lazy_imports` are for type checkers alone: what they name is loaded when it is needed.

    `diagram` is the tree of resources in Mermaid's language, empty where there are none.

    `client_file` and `async_client_file` are where the clients are, `folders` all folders that
    the layout makes, those above before those in them; all models are reached through the
    package `models_package`.  `variants` are as those of a resource.
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
    timeout: float
    max_retries: int
    headers: str
    security: str
    credentials: tuple[Credential, ...]
    arguments: tuple[Argument, ...]
    async_arguments: tuple[Argument, ...]
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
    diagram: str
    client_file: str
    async_client_file: str
    models_package: str
    folders: tuple[Folder, ...]
    variants: tuple[Variant, Variant]
    async_variants: tuple[Variant, Variant]
    variant_imports: tuple[str, ...]
    variant_async_imports: tuple[str, ...]
    lead: str = ""
    about: str = ""
    guides: Guides = Guides()
    requires: tuple[str, ...] = ()
    distribution: Distribution | None = None

    @property
    def shown_client(self) -> str:
        """The client that the documentation speaks of, beside the other one if there is one."""
        return self.client or self.async_client

    @property
    def model_names(self) -> tuple[str, ...]:
        """What all modules of models define."""
        return tuple(name for module in self.modules for name in module.names)
