"""The client modules: constructor parameters, base URL, headers and credentials."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field

from ....client.other_servers import has_absolute_servers
from ....client.plan import ClientPlan
from ....frozen import frozen
from ....naming.unique_names import Name
from ....style import Style
from ..names.client_kinds import ASYNC, ClientKind
from ..names.namer import Namer
from ..names.package_names import choose_package_name
from ..names.server_names import name_server_variables
from ..syntax.literals import literal
from ..syntax.printer import Node, make_unpacked_dict
from ..syntax.signatures import SignatureParameter
from ..syntax.type_construction import join_types, qualify_names
from ..syntax.type_expressions import NONE, NamedType
from ..syntax.type_parser import parse_type
from ..views import Argument, Credential, Servers
from .argument_docs import document_parameter, make_optional_parameter
from .credentials import CredentialWriter
from .runtime_names import call_runtime
from .servers import (
    document_server_arguments,
    list_server_parameters,
    write_chosen_url,
    write_servers,
)
from .webhook_settings import SECRET_ARGUMENT, get_environment_variable

_MAX_SENTENCE_LENGTH = 160
"""Longest description of a security scheme, in characters, that a docstring repeats."""

_MAX_RESPONSE_BYTES = "100_000_000"
"""The default of the argument: `DEFAULT_MAX_RESPONSE_BYTES` of the runtime."""

_HTTP_CLASSES = frozenset({"AsyncClient", "Client", "Request", "Response"})
"""Classes that are qualified by their module, because their names are common."""


@frozen
class ClientConfiguration:
    """What both clients of a package have in common.

    `default_base_url` is from the style, else from the description; it is empty if neither has one.
    `follows_links` is true if a paginated list is followed by links of the server,
    `has_other_servers` if methods have servers that do not depend on the base URL. `webhook_env` is
    the environment variable for the secret of webhooks; None if the API signs none. `chosen_url` is
    the expression for the base URL, or that of the server, that the caller chose. `server_names`
    are the names of servers and the arguments for their variables, by pointer.
    """

    package: str
    default_base_url: str
    credentials: tuple[Credential, ...]
    follows_links: bool = False
    has_other_servers: bool = False
    webhook_env: str | None = None
    servers: Servers | None = None
    chosen_url: Node = "base_url"
    server_names: Mapping[str, Name] = field(default_factory=dict)


def configure_clients(plan: ClientPlan, style: Style, namer: Namer) -> ClientConfiguration:
    """Return the package name, the base URL and the credentials of the clients.

    Raises:
        SpecloomError: The style has an invalid package name, an unknown security scheme or an
            invalid name for an argument.
    """
    package = choose_package_name(plan.api, style)
    writer = CredentialWriter(plan, style, namer, package)
    credentials = writer.make_credentials()
    used_names = (*writer.reserved_arguments, *(each.argument for each in credentials))
    choices = plan.server_choices
    variables = name_server_variables(choices, namer, used_names)
    webhook_env = get_environment_variable(style, package) if plan.api.webhooks else ""
    return ClientConfiguration(
        package,
        plan.base_url,
        credentials,
        _follows_links(plan),
        has_absolute_servers(plan.api),
        webhook_env or None,
        write_servers(plan, variables),
        write_chosen_url(plan),
        {**choices.names, **{each.pointer: variables[each.name] for each in choices.variables}},
    )


def _follows_links(plan: ClientPlan) -> bool:
    """Check whether a method returns a list with links to its next pages."""
    paginations = (method.pagination for method in plan.methods)
    return any(each is not None and each.kind in ("next", "link") for each in paginations)


def write_base_url(configuration: ClientConfiguration, style: Style) -> Node:
    """Return the base URL: the caller's, that of the environment, or the default one."""
    env = style.package.base_url_env
    return call_runtime(
        "resolve_base_url",
        configuration.chosen_url,
        literal(configuration.default_base_url),
        *([f"env={literal(env)}"] if env else []),
        "http_client=http_client",
    )


def write_headers(style: Style) -> Node:
    """Return the default headers: the style's, overridden by the caller's."""
    headers = [(literal(name), literal(value)) for name, value in style.headers.items()]
    return make_unpacked_dict(headers, "(headers or {})") if headers else "headers"


def list_constructor_parameters(
    configuration: ClientConfiguration, style: Style, kind: ClientKind
) -> tuple[SignatureParameter, ...]:
    """Return the parameters of a client's constructor: those for credentials, then for servers."""
    return (
        *(_make_credential_parameter(each, kind) for each in configuration.credentials),
        *list_server_parameters(configuration.servers),
        *_iter_setting_parameters(configuration, style, kind),
    )


def list_constructor_arguments(
    configuration: ClientConfiguration, style: Style, kind: ClientKind
) -> tuple[Argument, ...]:
    """Return the same parameters for a docstring."""
    base_url, *others = (
        document_parameter(each, kind.client_key)
        for each in _iter_setting_parameters(configuration, style, kind)
    )
    base_url = base_url._replace(
        documented_default=configuration.default_base_url, env=style.package.base_url_env
    )
    variables = {SECRET_ARGUMENT: configuration.webhook_env or ""}
    settings = (each._replace(env=variables.get(each.name, each.env)) for each in others)
    credentials = (_document_credential(each, kind) for each in configuration.credentials)
    servers = document_server_arguments(configuration.servers)
    return (*credentials, *servers, base_url, *settings)


def _iter_setting_parameters(
    configuration: ClientConfiguration, style: Style, kind: ClientKind
) -> Iterator[SignatureParameter]:
    """Yield the parameters of a constructor that are not for credentials."""
    is_async = kind is ASYNC
    result = "collections.abc.Awaitable[object]" if is_async else "object"
    http = style.package.http
    hook = f"collections.abc.Callable[[{http}.{{}}], {{}}]"
    yield _make_nullable_parameter("base_url", "str")
    yield make_optional_parameter("timeout", parse_type("._runtime.Timeout"))
    yield _make_nullable_parameter("deadline", "float")
    size = parse_type("int | None")
    yield SignatureParameter("max_response_bytes", size, _MAX_RESPONSE_BYTES)
    yield SignatureParameter("max_retries", NamedType("int"), str(style.package.max_retries))
    yield _make_nullable_parameter("retries", "._runtime.RetryPolicy")
    yield _make_nullable_parameter("headers", "collections.abc.Mapping[str, str]")
    if configuration.follows_links or configuration.has_other_servers:
        hosts = _write_tuple(style.package.trusted_hosts)
        yield SignatureParameter(
            "trusted_hosts", parse_type("collections.abc.Collection[str]"), hosts
        )
    if configuration.webhook_env is not None:
        yield _make_nullable_parameter(SECRET_ARGUMENT, "._runtime.WebhookSecret")
    yield _make_nullable_parameter("query", "collections.abc.Mapping[str, object]")
    yield _make_nullable_parameter("before_request", hook.format("Request", result))
    yield _make_nullable_parameter("after_response", hook.format("Response", result))
    yield _make_nullable_parameter(
        "http_client", f"{http}.AsyncClient" if is_async else f"{http}.Client"
    )
    yield SignatureParameter("**http", parse_type("typing.Unpack[._runtime.HttpOptions]"))


def _write_tuple(texts: Sequence[str]) -> str:
    """Return a tuple of strings as a Python expression."""
    items = ", ".join(map(literal, texts))
    return f"({items},)" if len(texts) == 1 else f"({items})"


def _make_nullable_parameter(name: str, type: str) -> SignatureParameter:
    return SignatureParameter(
        name, join_types(qualify_names(parse_type(type), _HTTP_CLASSES), NONE), "None"
    )


def _make_credential_parameter(credential: Credential, kind: ClientKind) -> SignatureParameter:
    """Return the constructor parameter for the credentials of a scheme."""
    token = "._runtime.AsyncSecret" if kind is ASYNC else "._runtime.Secret"
    flow = " | ._runtime.OAuthFlow" if credential.flows else ""
    type = "tuple[str, ._runtime.SecretText]" if credential.kind == "Basic" else token + flow
    return _make_nullable_parameter(credential.argument, type)


def _document_credential(credential: Credential, kind: ClientKind) -> Argument:
    """Return the constructor argument for the credentials of a scheme."""
    description = credential.description.split("\n\n")[0].replace("\n", " ")
    value = "password" if credential.kind == "Basic" else "flow" if credential.flows else "token"
    return document_parameter(_make_credential_parameter(credential, kind), value)._replace(
        wire_name=credential.scheme,
        description=description if len(description) < _MAX_SENTENCE_LENGTH else "",
        deprecated=credential.deprecated,
        env=credential.env,
    )
