"""The client modules: constructor parameters, base URL, headers and credentials."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ....model import Api
from ....style import Style
from ..names.client_kinds import ASYNC, ClientKind
from ..names.namer import Namer
from ..names.package_names import choose_package_name
from ..syntax.literals import literal
from ..syntax.printer import Node, make_unpacked_dict
from ..syntax.signatures import SignatureParameter
from ..syntax.type_expressions import NONE, NamedType, TypeExpression, join_types
from ..syntax.type_parser import parse_type
from ..views import Credential
from .argument_docs import make_optional_parameter
from .credentials import CredentialWriter
from .runtime_names import call_runtime

_TIMEOUT_TEXT = (
    "Timeout in seconds for each step of a request (connect, read, write, pool); "
    "None for no timeout."
)
_RETRIES_TEXT = "Maximum number of retries of a failed request; 0 disables retries."
_HEADERS_TEXT = "Headers to send with every request."
_HTTP_CLIENT_TEXT = "Custom HTTP client, which is not closed with this client."
_HTTP_TEXT = (
    "Settings of the HTTP client if no `http_client` is passed: `proxy`, `http2`, `limits`."
)
_MAX_SENTENCE_LENGTH = 160
"""Longest description of a security scheme, in characters, that a docstring repeats."""

_HTTPX_CLASSES = frozenset({"AsyncClient", "Client", "Request", "Response"})
"""Classes that are qualified by their module, because their names are common."""


@dataclass(frozen=True, slots=True)
class ClientConfiguration:
    """What both clients of a package have in common.

    `default_base_url` is from the style, else from the description; it is empty if neither has one.
    """

    package: str
    default_base_url: str
    credentials: tuple[Credential, ...]


def configure_clients(api: Api, style: Style, namer: Namer) -> ClientConfiguration:
    """Return the package name, the base URL and the credentials of the clients.

    Raises:
        SpecloomError: The style has an invalid package name, an unknown security scheme or an
            invalid name for an argument.
    """
    package = choose_package_name(api, style)
    credentials = CredentialWriter(api, style, namer, package).make_credentials()
    return ClientConfiguration(
        package, style.package.base_url or (*api.servers, "")[0], credentials
    )


def write_base_url(configuration: ClientConfiguration, style: Style) -> Node:
    """Return the base URL: the caller's, that of the environment, or the default one."""
    env = style.package.base_url_env
    return call_runtime(
        "resolve_base_url",
        "base_url",
        literal(configuration.default_base_url),
        *([f"env={literal(env)}"] if env else []),
    )


def write_headers(style: Style) -> Node:
    """Return the default headers: the style's, overridden by the caller's."""
    headers = [(literal(name), literal(value)) for name, value in style.headers.items()]
    return make_unpacked_dict(headers, "(headers or {})") if headers else "headers"


def list_constructor_parameters(
    configuration: ClientConfiguration, style: Style, kind: ClientKind
) -> tuple[SignatureParameter, ...]:
    """Return the parameters of a client's constructor; those for credentials come first."""
    return (
        *map(_make_credential_parameter, configuration.credentials),
        _make_nullable_parameter(
            "base_url", NamedType("str"), _describe_base_url(configuration, style)
        ),
        make_optional_parameter("timeout", parse_type("._runtime.Timeout"), _TIMEOUT_TEXT),
        SignatureParameter(
            "max_retries", NamedType("int"), str(style.package.max_retries), _RETRIES_TEXT
        ),
        _make_nullable_parameter(
            "headers", parse_type("collections.abc.Mapping[str, str]"), _HEADERS_TEXT
        ),
        *_iter_http_parameters(kind),
        SignatureParameter(
            "**http", parse_type("typing.Unpack[._runtime.HttpOptions]"), "", _HTTP_TEXT
        ),
    )


def _iter_http_parameters(kind: ClientKind) -> Iterator[SignatureParameter]:
    """Yield the parameters whose types depend on the kind of client: hooks and HTTP client."""
    is_async = kind is ASYNC
    verb = "Called and awaited" if is_async else "Called"
    result = "collections.abc.Awaitable[object]" if is_async else "object"
    descriptions = {
        ("before_request", "Request"): "with each request before it is sent",
        ("after_response", "Response"): "with each response",
    }
    for (name, parameter), text in descriptions.items():
        hook = parse_type(
            f"collections.abc.Callable[[httpx.{parameter}], {result}]", _HTTPX_CLASSES
        )
        description = f"{verb} {text}; exceptions propagate to the caller."
        yield _make_nullable_parameter(name, hook, description)
    http_client = parse_type("httpx.AsyncClient" if is_async else "httpx.Client", _HTTPX_CLASSES)
    yield _make_nullable_parameter("http_client", http_client, _HTTP_CLIENT_TEXT)


def _make_nullable_parameter(
    name: str, type: TypeExpression, description: str
) -> SignatureParameter:
    return SignatureParameter(name, join_types(type, NONE), "None", description)


def _describe_base_url(configuration: ClientConfiguration, style: Style) -> str:
    env = style.package.base_url_env
    text = "Base URL of the API."
    if env:
        text += f" Read from the environment variable {env} if omitted."
    if configuration.default_base_url:
        text += f" Default: {configuration.default_base_url}."
    return text


def _make_credential_parameter(credential: Credential) -> SignatureParameter:
    """Return the constructor parameter for the credentials of a scheme."""
    description = credential.description.split("\n\n")[0].replace("\n", " ")
    if not 0 < len(description) < _MAX_SENTENCE_LENGTH:
        fallback = f"Credentials for the security scheme `{credential.scheme}`"
        description = "Username and password" if credential.kind == "Basic" else fallback
    description += "" if description.endswith((".", "!", "?")) else "."
    env = credential.env
    description += f" Read from the environment variable {env} if omitted." if env else ""
    type = parse_type("tuple[str, str]" if credential.kind == "Basic" else "str")
    return _make_nullable_parameter(credential.argument, type, description)
