"""A client: its resources, and what it is made with."""

from __future__ import annotations

from typing import NamedTuple

from .docs import TypePage
from .guides import Credential, Guides
from .models import ModelModule
from .operations import Argument, MethodView, PollingMethodView


class Accessor(NamedTuple):
    """A member of a class that is made when it is first used: its head, and the lines of its body."""

    signature: str
    """The head of the property, without decorator."""
    body: str
    """The lines of its body, indented."""
    description: str
    """What it leads to; text."""


class ResourceRef(NamedTuple):
    """A sub-resource, as its parent sees it."""

    attribute: str
    """Its name in its parent."""
    class_name: str
    """Its class."""
    module_name: str
    """Its name in paths: ``threads_runs``."""
    dotted_name: str
    """How a reader reaches it: ``threads.runs``."""
    async_class_name: str = ""
    """Its class in the asynchronous client."""
    file: str = ""
    """Where its class is: a path in the package, without ``.py``."""
    async_file: str = ""
    """Where its class of the asynchronous client is."""


class WrapperClass(NamedTuple):
    """A class beside that of a resource or of a client, whose calls give other answers."""

    class_name: str
    """Its name."""
    accessor: Accessor
    """What leads to it from the class that it is a variant of."""
    accessors: tuple[Accessor, ...]
    """What leads from it to those of the sub-resources."""


class ResourceView(NamedTuple):
    """A resource: its class in either flavour, its calls and its sub-resources.

    What shares a file has the same imports.
    """

    dotted_name: str
    """How a reader reaches it, dotted: ``threads.runs``."""
    class_name: str
    """Its class."""
    module_name: str
    """Its name in paths: ``threads_runs``."""
    description: str
    """What the tag of its name is described by; text."""
    children: tuple[ResourceRef, ...]
    """Its sub-resources."""
    parents: tuple[ResourceRef, ...]
    """The resources that it is a sub-resource of, the nearest one last."""
    accessors: tuple[Accessor, ...]
    """What leads to the sub-resources and to the variants of the calls."""
    async_accessors: tuple[Accessor, ...]
    """The same in the asynchronous client."""
    methods: tuple[MethodView, ...]
    """Its methods for operations."""
    polling_methods: tuple[PollingMethodView, ...]
    """Its methods that wait."""
    model_diagram: str
    """Which models hold which, in Mermaid's language; empty where none holds another."""
    attribute: str
    """Its name in its parent."""
    file: str
    """Where its class is: a path in the package, without ``.py``."""
    async_file: str
    """Where its class of the asynchronous client is."""
    async_class_name: str
    """Its class in the asynchronous client."""
    raw_class_name: str
    """The class of its calls that give a `RawResponse`."""
    streamed_class_name: str
    """The class of its calls that are entered by `with`."""
    async_raw_class_name: str
    """The class like `raw_class_name` of the asynchronous client."""
    async_streamed_class_name: str
    """The class like `streamed_class_name` of the asynchronous client."""
    wrappers: tuple[WrapperClass, WrapperClass]
    """The classes of its calls with other answers: the raw one, the streamed one."""
    async_wrappers: tuple[WrapperClass, WrapperClass]
    """The same in the asynchronous client."""
    imports: tuple[str, ...] = ()
    """The import statements of its module, with empty ones between groups."""
    async_imports: tuple[str, ...] = ()
    """The same in the asynchronous client."""
    type_checking_imports: tuple[str, ...] = ()
    """Statements for type checkers alone: what they name is loaded when it is needed."""
    async_type_checking_imports: tuple[str, ...] = ()
    """The same in the asynchronous client."""
    wrapper_imports: tuple[str, ...] = ()
    """Imports for type checkers, where a template prints the `accessors` of variants."""
    async_wrapper_imports: tuple[str, ...] = ()
    """The same in the asynchronous client."""


class Author(NamedTuple):
    """Who wrote a distribution."""

    name: str
    """Their name."""
    email: str
    """Their address; empty where none is given."""


class Distribution(NamedTuple):
    """What a client is installed as."""

    name: str
    """What it is installed by."""
    version: str
    """Its version."""
    license: str
    """An SPDX expression; empty where none is given."""
    authors: tuple[Author, ...]
    """Who wrote it."""


class Folder(NamedTuple):
    """A folder of the package that the layout of a style makes, and what lies in it directly."""

    path: str
    """Where it is in the package."""
    folders: tuple[Folder, ...]
    """The folders in it."""
    model_modules: tuple[ModelModule, ...]
    """The modules of models in it."""
    resources: tuple[ResourceView, ...]
    """The resources of which either class is in it."""


class Package(NamedTuple):
    """A whole client."""

    name: str
    """The import package."""
    title: str
    """The title of the API; text."""
    version: str
    """The version of the API; text."""
    description: str
    """What the description says of the API; text."""
    file_header: str
    """Comments for the top of every Python file, and an empty line; or nothing."""
    client: str
    """The class of the synchronous client; empty where there is none."""
    async_client: str
    """The class of the asynchronous client; empty where there is none."""
    base_url_argument: str
    """The argument by which a client tells its transport where the API is."""
    default_base_url: str
    """Where the API is if nobody says something else; empty where it does not say."""
    base_url_env: str
    """The environment variable that is read where no `base_url_argument` is given."""
    timeout: float
    """Seconds for each step of a call."""
    max_retries: int
    """How often a call that failed is sent again."""
    headers_argument: str
    """The argument with the headers that every call sends."""
    security_argument: str
    """The argument with what calls need to be allowed."""
    credentials: tuple[Credential, ...]
    """The security schemes that a client takes."""
    arguments: tuple[Argument, ...]
    """What a client is made with, for its docstring."""
    async_arguments: tuple[Argument, ...]
    """The same of the asynchronous client."""
    imports: tuple[str, ...]
    """The import statements of the client's module, with empty ones between groups."""
    async_imports: tuple[str, ...]
    """The same in the asynchronous client."""
    type_checking_imports: tuple[str, ...]
    """Statements for type checkers alone: what they name is loaded when it is needed."""
    async_type_checking_imports: tuple[str, ...]
    """The same in the asynchronous client."""
    root_resources: tuple[ResourceRef, ...]
    """The resources that are in no other one."""
    accessors: tuple[Accessor, ...]
    """What leads to these."""
    async_accessors: tuple[Accessor, ...]
    """The same in the asynchronous client."""
    resources: tuple[ResourceView, ...]
    """All resources, parents before those in them."""
    model_modules: tuple[ModelModule, ...]
    """The modules of models."""
    type_pages: tuple[TypePage, ...]
    """The types of the API, as the documentation shows them."""
    resource_diagram: str
    """The tree of resources in Mermaid's language; empty where there are none."""
    client_file: str
    """Where the client is: a path in the package, without ``.py``."""
    async_client_file: str
    """Where the asynchronous client is."""
    models_package: str
    """The package by which all models are reached."""
    option_arguments: tuple[Argument, ...]
    """The options of every call that signatures name."""
    option_names: tuple[str, ...]
    """What every call takes besides its arguments."""
    positional: str
    """Which ids of the path are given by position: "path", "last" or "none"."""
    folders: tuple[Folder, ...]
    """All folders that the layout makes, those above before those in them."""
    wrappers: tuple[WrapperClass, WrapperClass]
    """The classes of the client's resources with other answers: raw, streamed."""
    async_wrappers: tuple[WrapperClass, WrapperClass]
    """The same in the asynchronous client."""
    wrapper_imports: tuple[str, ...]
    """Imports for type checkers, where a template prints the `accessors` of variants."""
    async_wrapper_imports: tuple[str, ...]
    """The same in the asynchronous client."""
    introduction: str = ""
    """What the description says first; text."""
    full_description: str = ""
    """All that it says, where that is more than `introduction`; text."""
    guides: Guides = Guides()
    """What the guides tell of."""
    dependencies: tuple[str, ...] = ()
    """The distributions that every client needs."""
    distribution: Distribution | None = None
    """What this one is installed as, None where nothing is said of that."""

    @property
    def documented_client(self) -> str:
        """The client that the documentation speaks of, beside the other one if there is one."""
        return self.client or self.async_client

    @property
    def model_names(self) -> tuple[str, ...]:
        """What all modules of models define."""
        return tuple(name for module in self.model_modules for name in module.exported_names)
