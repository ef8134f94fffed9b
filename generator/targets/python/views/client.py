"""A generated client: the package, its client classes and its folders."""

from __future__ import annotations

from typing import NamedTuple

from ..syntax.printer import Node
from ..syntax.signatures import SignatureParameter
from .diagrams import Diagram
from .distribution import Distribution
from .docs import NavigationEntry, TypePage
from .examples import Example
from .guides import Credential, Guides, OAuthFlowView, TagRow
from .models import ModelModule
from .moved import MovedModel
from .operations import Argument, ExceptionClass
from .resources import Accessor, ResourceRef, ResourceView, WrapperClass
from .servers import Servers
from .webhooks import Webhooks
from .workflows import Workflow

_WORKFLOW_FILES = {"github": ".github/workflows/test.yml", "gitlab": ".gitlab-ci.yml"}


class ClientSide(NamedTuple):
    """The synchronous or the asynchronous client class.

    `ResourceSide` has the same fields, except those for arguments.
    """

    class_name: str
    """The name of the class: ``OpenAI``; empty if there is none."""
    file: str
    """The file of the class: a path in the package without ``.py``, such as ``client``."""
    accessors: tuple[Accessor, ...]
    """The properties for the resources directly below the client."""
    wrappers: tuple[WrapperClass, WrapperClass]
    """The wrapper classes for raw and for streamed responses, in this order."""
    arguments: tuple[Argument, ...]
    """The constructor arguments, for a docstring; those for `Package.credentials` come first, then
    those of `Package.servers`.
    """
    parameters: tuple[SignatureParameter, ...]
    """The parameters of the constructor, for the filter `code`, in the order of `arguments`."""


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


class ErrorBodies(NamedTuple):
    """The bodies of error responses, for the filter `code`."""

    type: Node
    """The type of all of them: ``models.Error | models.Problem | None``."""
    parsers: Node
    """Their parsers, each in a function, with the operations that have it:
    ``((lambda: JsonParser(models.Error), ("GET /runs",)),)``.
    """


class Package(NamedTuple):
    """A whole generated client."""

    name: str
    """The import package: ``openai_assistants``."""
    path: str
    """The folder of the import package, for which `[package]` stands in paths of templates: its
    name, or with the src layout ``src/openai_assistants``.
    """
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
    sync: ClientSide
    """The synchronous client class."""
    asynchronous: ClientSide
    """The asynchronous client class."""
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
    follows_links: bool
    """Whether a paginated list has links to its next pages, so that clients have an argument
    ``trusted_hosts``.
    """
    has_other_servers: bool
    """Whether methods have servers that do not depend on the base URL, so that clients have an
    argument ``trusted_hosts``.
    """
    base_url_value: Node
    """The base URL that the constructor of a client passes on, for the filter `code`:
    ``resolve_base_url(base_url, …)``.
    """
    headers_value: Node
    """The headers sent with every request, for the filter `code`: those of the style and of the
    argument `headers`.
    """
    security_value: Node
    """The default security requirements, for the filter `code`."""
    credentials: tuple[Credential, ...]
    """The security schemes that operations use, each with its argument of the client."""
    root_resources: tuple[ResourceRef, ...]
    """The resources directly below the client."""
    resources: tuple[ResourceView, ...]
    """All resources, each parent before its sub-resources."""
    model_modules: tuple[ModelModule, ...]
    """The model modules."""
    type_pages: tuple[TypePage, ...]
    """The types of the API, each with the contents of its page in the documentation."""
    resource_diagram: Diagram | None
    """The tree of resources; None if there are none."""
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
    exceptions: tuple[ExceptionClass, ...] = ()
    """The exception classes of the client, each after its base class."""
    moved_exceptions: tuple[MovedModel, ...] = ()
    """The old names of exceptions that still work: those of `[moved]` in the style."""
    introduction: str = ""
    """The description if it is short, else its first paragraph of plain text; text."""
    full_description: str = ""
    """The whole description if it is longer than `introduction`, else empty; text."""
    user_agent: str = ""
    """The User-Agent header of requests, with placeholders for the versions of Python and of the
    HTTP library; empty if the style sets none.
    """
    guides: Guides = Guides()
    """The contents of the guides: pagination, streaming, errors and so on."""
    http: str = "httpx2"
    """The import name of the HTTP library: ``httpx2`` or ``httpx``."""
    dependencies: tuple[str, ...] = ()
    """The requirements of every client, as in ``pyproject.toml``: ``httpx2>=2.0``."""
    xml_schema: Node | None = None
    """The XML form of what methods send and return as XML, for the filter `code`:
    ``XmlSchema({…}, {…})``; None if no method does.
    """
    dict_names: Node | None = None
    """The names in the API of the keys in dicts, for the filter `code`: ``DictNames({…})``; None if
    they are those of the dicts.
    """
    error_bodies: ErrorBodies = ErrorBodies("None", "()")
    """The bodies of error responses that the description has."""
    servers: Servers | None = None
    """What callers choose of the servers; None if there is no choice."""
    webhooks: Webhooks | None = None
    """The attribute of the client for webhooks and callbacks; None if the API has none."""
    tags: tuple[TagRow, ...] = ()
    """The tags of the description with their methods, parents before children; none unless it
    says which tags are for what.
    """
    runtime_names: frozenset[str] = frozenset()
    """The names of the runtime that only some clients have, and this one needs."""
    has_link_methods: bool = False
    """Whether a resource has a method that follows a link."""
    workflows: tuple[Workflow, ...] = ()
    """The workflows of Arazzo documents, which have a page in the documentation."""
    distribution: Distribution | None = None
    """The metadata of the distribution; None if the style does not define one."""
    navigation: tuple[NavigationEntry, ...] = ()
    """The navigation of the documentation site."""
    fake_api: str = ""
    """The class of the fake of the API in the package ``testing``: ``FakeAPI``; empty if there are
    neither a fake nor tests.
    """
    examples: tuple[Example, ...] = ()
    """The programs in the folder ``examples`` of the distribution."""
    forge: str = ""
    """The forge that gets a workflow for its CI: ``github`` or ``gitlab``; empty if none does."""

    @property
    def workflow_file(self) -> str:
        """The path of the workflow for the CI of the forge; empty if there is none."""
        return _WORKFLOW_FILES.get(self.forge, "")

    @property
    def sends_items(self) -> bool:
        """Whether a method sends items one after the other, such as JSON lines."""
        return not self.runtime_names.isdisjoint(["EventsBody", "JsonLinesBody"])

    @property
    def sends_parts(self) -> bool:
        """Whether a method sends a multipart body that is no form."""
        return "PartsBody" in self.runtime_names

    @property
    def has_parts(self) -> bool:
        """Whether a method sends or returns the parts of a multipart body that is no form."""
        return self.sends_parts or self.receives_parts

    @property
    def receives_parts(self) -> bool:
        """Whether a method returns the parts of a multipart response."""
        return "PartsFormat" in self.runtime_names

    @property
    def client(self) -> str:
        """The name of the synchronous client class; empty if there is none."""
        return self.sync.class_name

    @property
    def async_client(self) -> str:
        """The name of the asynchronous client class; empty if there is none."""
        return self.asynchronous.class_name

    @property
    def documented_client(self) -> str:
        """The client class to show in the documentation: the synchronous one if there is one."""
        return self.client or self.async_client

    @property
    def oauth_flows(self) -> tuple[OAuthFlowView, ...]:
        """The flows of OAuth 2.0 by which the client can get tokens itself."""
        return tuple(flow for credential in self.credentials for flow in credential.flows)

    @property
    def model_names(self) -> tuple[str, ...]:
        """The names that the model modules export."""
        return tuple(name for module in self.model_modules for name in module.exported_names)

    @property
    def moved_models(self) -> tuple[MovedModel, ...]:
        """The old names of models that still work: those of `[moved]` in the style."""
        return tuple(each for module in self.model_modules for each in module.moved_models)
