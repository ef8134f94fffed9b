"""A generated client: the package, its client classes and its resources."""

from __future__ import annotations

from typing import NamedTuple

from .docs import Diagram, TypePage
from .guides import Credential, Guides
from .models import ModelModule
from .operations import Argument, ExceptionClass, MethodView, PollingMethodView


class Accessor(NamedTuple):
    """A cached property that returns another class: a sub-resource or a wrapper class."""

    signature: str
    """The head of the property without its decorator, as Python source: ``def threads(self) ->
    Threads:``.
    """
    body: str
    """The body of the property, as indented lines of Python source without a docstring."""
    kind: str
    """The kind of the other class: ``resource``, or ``raw`` or ``streamed`` for a wrapper class."""
    dotted_name: str = ""
    """The path of attributes from the client to a resource: ``threads.runs``; empty for others."""


class ResourceRef(NamedTuple):
    """A reference to a resource, for its parent or its children."""

    attribute: str
    """The attribute of the parent that holds the resource: ``runs``."""
    class_name: str
    """The name of its synchronous class: ``ThreadsRuns``."""
    module_name: str
    """A name for file names and links, unique in the package: ``threads_runs``."""
    dotted_name: str
    """The path of attributes from the client to the resource: ``threads.runs``."""
    async_class_name: str = ""
    """The name of its asynchronous class: ``AsyncThreadsRuns``."""
    file: str = ""
    """The file of its synchronous class: a path in the package without ``.py``, such as
    ``resources/threads_runs``.
    """
    async_file: str = ""
    """The file of its asynchronous class, like `file`."""


class WrapperClass(NamedTuple):
    """A class beside a resource or a client whose methods return raw or streamed responses."""

    class_name: str
    """The name of the class: ``ThreadsRunsRaw``."""
    accessor: Accessor
    """The property of the wrapped class that returns this one: ``with_raw_response``."""
    accessors: tuple[Accessor, ...]
    """The properties that return the wrapper classes of the sub-resources."""


class ResourceView(NamedTuple):
    """A resource: its classes, methods and sub-resources.

    All resources in one file have the same imports.
    """

    dotted_name: str
    """The path of attributes from the client to the resource: ``threads.runs``."""
    class_name: str
    """The name of its synchronous class: ``ThreadsRuns``."""
    module_name: str
    """A name for file names and links, unique in the package: ``threads_runs``."""
    description: str
    """The description of the tag with the name of the resource; text, empty if there is none."""
    children: tuple[ResourceRef, ...]
    """Its sub-resources."""
    parents: tuple[ResourceRef, ...]
    """The resources above it, from the outermost to its direct parent."""
    accessors: tuple[Accessor, ...]
    """The properties for the sub-resources and for the two wrapper classes."""
    async_accessors: tuple[Accessor, ...]
    """The same for the asynchronous class."""
    methods: tuple[MethodView, ...]
    """Its methods, one for each operation."""
    polling_methods: tuple[PollingMethodView, ...]
    """Its methods that poll until a terminal state."""
    model_diagram: Diagram | None
    """The models that its methods accept and return, and what these contain; None if no model
    contains another.
    """
    attribute: str
    """The attribute of the parent that holds the resource: ``runs``."""
    file: str
    """The file of its synchronous class: a path in the package without ``.py``, such as
    ``resources/threads_runs``.
    """
    async_file: str
    """The file of its asynchronous class, like `file`."""
    async_class_name: str
    """The name of its asynchronous class: ``AsyncThreadsRuns``."""
    raw_class_name: str
    """The name of the class whose methods return a `RawResponse`."""
    streamed_class_name: str
    """The name of the class whose methods return a context manager for a streamed response."""
    async_raw_class_name: str
    """The asynchronous counterpart of `raw_class_name`."""
    async_streamed_class_name: str
    """The asynchronous counterpart of `streamed_class_name`."""
    wrappers: tuple[WrapperClass, WrapperClass]
    """The wrapper classes for raw and for streamed responses, in this order."""
    async_wrappers: tuple[WrapperClass, WrapperClass]
    """The same for the asynchronous class."""
    imports: tuple[str, ...] = ()
    """The import statements of its module, one string for each line; groups are separated by empty
    strings.
    """
    async_imports: tuple[str, ...] = ()
    """The same for the asynchronous class."""
    type_checking_imports: tuple[str, ...] = ()
    """Import statements for a block ``if TYPE_CHECKING:``; at run time these names are imported
    when they are first used.
    """
    async_type_checking_imports: tuple[str, ...] = ()
    """The same for the asynchronous class."""
    wrapper_imports: tuple[str, ...] = ()
    """More statements for ``if TYPE_CHECKING:``, needed if a template prints the `accessors` of the
    wrapper classes.
    """
    async_wrapper_imports: tuple[str, ...] = ()
    """The same for the asynchronous class."""


class Author(NamedTuple):
    """An author of a distribution."""

    name: str
    """The name of the author."""
    email: str
    """The email address; empty if none is set."""


class Distribution(NamedTuple):
    """The metadata of the distribution in which a client is published."""

    name: str
    """The name to install it by, as in ``pip install NAME``."""
    version: str
    """The version of the distribution."""
    license: str
    """An SPDX license expression such as ``MIT``; empty if none is set."""
    authors: tuple[Author, ...]
    """The authors."""


class Folder(NamedTuple):
    """A folder of the package that the `[layout]` of the style creates."""

    path: str
    """The path of the folder in the package: ``resources``."""
    folders: tuple[Folder, ...]
    """The folders directly in it."""
    model_modules: tuple[ModelModule, ...]
    """The model modules directly in it."""
    resources: tuple[ResourceView, ...]
    """The resources with their synchronous or asynchronous class directly in it."""


class Package(NamedTuple):
    """A whole generated client."""

    name: str
    """The import package: ``openai_assistants``."""
    title: str
    """The title of the API; text."""
    version: str
    """The version of the API; text."""
    description: str
    """The description of the API; text."""
    file_header: str
    """Comment lines for the top of each Python file, followed by an empty line; empty if the style
    sets none.
    """
    client: str
    """The name of the synchronous client class; empty if there is none."""
    async_client: str
    """The name of the asynchronous client class; empty if there is none."""
    base_url_argument: str
    """The argument ``base_url=…`` of the transport, as lines of Python source."""
    default_base_url: str
    """The default base URL; empty if neither the style nor the description sets one."""
    base_url_env: str
    """The environment variable for the base URL, read if no `base_url` is passed; empty if there is
    none.
    """
    timeout: float
    """The default timeout in seconds for each step of a request (connect, read, write, pool)."""
    max_retries: int
    """The default maximum number of retries of a failed request."""
    headers_argument: str
    """The argument ``headers=…`` of the transport with the headers sent with every request, as
    lines of Python source.
    """
    security_argument: str
    """The argument ``security=…`` of the transport with the default security requirements, as lines
    of Python source.
    """
    credentials: tuple[Credential, ...]
    """The security schemes that operations use, each with its argument of the client."""
    arguments: tuple[Argument, ...]
    """The constructor arguments of the client, for its docstring."""
    async_arguments: tuple[Argument, ...]
    """The constructor arguments of the asynchronous client."""
    imports: tuple[str, ...]
    """The import statements of the client module, one string for each line; groups are separated by
    empty strings.
    """
    async_imports: tuple[str, ...]
    """The same for the asynchronous client."""
    type_checking_imports: tuple[str, ...]
    """Import statements for a block ``if TYPE_CHECKING:``; at run time these names are imported
    when they are first used.
    """
    async_type_checking_imports: tuple[str, ...]
    """The same for the asynchronous client."""
    root_resources: tuple[ResourceRef, ...]
    """The resources directly below the client."""
    accessors: tuple[Accessor, ...]
    """The properties of the client for the resources directly below it."""
    async_accessors: tuple[Accessor, ...]
    """The same for the asynchronous client."""
    resources: tuple[ResourceView, ...]
    """All resources, each parent before its sub-resources."""
    model_modules: tuple[ModelModule, ...]
    """The model modules."""
    type_pages: tuple[TypePage, ...]
    """The types of the API, each with the contents of its page in the documentation."""
    resource_diagram: Diagram | None
    """The tree of resources; None if there are none."""
    client_file: str
    """The file of the client: a path in the package without ``.py``, such as ``client``."""
    async_client_file: str
    """The file of the asynchronous client, like `client_file`."""
    models_package: str
    """The package from which all models can be imported: ``models``."""
    option_arguments: tuple[Argument, ...]
    """The request options that signatures list; empty if methods accept ``**options``."""
    option_names: tuple[str, ...]
    """The names of the request options that every method accepts: ``timeout``, ``max_retries`` and
    so on.
    """
    positional: str
    """Which path parameters are positional: ``path`` (all), ``last`` or ``none``."""
    folders: tuple[Folder, ...]
    """All folders that the layout creates, sorted by path."""
    wrappers: tuple[WrapperClass, WrapperClass]
    """The wrapper classes of the client for raw and for streamed responses, in this order."""
    async_wrappers: tuple[WrapperClass, WrapperClass]
    """The same for the asynchronous client."""
    wrapper_imports: tuple[str, ...]
    """More statements for ``if TYPE_CHECKING:``, needed if a template prints the `accessors` of the
    wrapper classes.
    """
    async_wrapper_imports: tuple[str, ...]
    """The same for the asynchronous client."""
    exceptions: tuple[ExceptionClass, ...] = ()
    """The exception classes of the client, each after its base class."""
    introduction: str = ""
    """The description if it is short, else its first paragraph of plain text; text."""
    full_description: str = ""
    """The whole description if it is longer than `introduction`, else empty; text."""
    guides: Guides = Guides()
    """The contents of the guides: pagination, streaming, errors and so on."""
    dependencies: tuple[str, ...] = ()
    """The requirements of every client, as in ``pyproject.toml``: ``httpx>=0.27``."""
    distribution: Distribution | None = None
    """The metadata of the distribution; None if the style does not define one."""

    @property
    def documented_client(self) -> str:
        """The client class to show in the documentation: the synchronous one if there is one."""
        return self.client or self.async_client

    @property
    def model_names(self) -> tuple[str, ...]:
        """The names that the model modules export."""
        return tuple(name for module in self.model_modules for name in module.exported_names)
