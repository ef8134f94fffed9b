"""The modules of the two clients: where they send calls, with which headers and credentials."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from ....model import Api, SecurityScheme
from ....naming.words import apply_case, split_words
from ....style import Style
from ....text.markdown import code_span
from ....text.suggestions import suggest
from ...type_names import make_file_safe
from ..modules.client_kinds import ASYNC, ClientKind
from ..names.namer import Namer
from ..syntax.identifiers import avoid_reserved, identifier
from ..syntax.imports import RUNTIME_PACKAGE, Import
from ..syntax.literals import literal
from ..syntax.printer import Node, add_prefix, layout_lines, make_call, make_unpacked_dict
from ..views import Argument, Credential
from .request_expressions import format_requirements

_CREDENTIAL_CLASSES = {
    "bearer": "Bearer",
    "oauth2": "Bearer",
    "openIdConnect": "Bearer",
    "basic": "Basic",
    "apiKey": "ApiKey",
}
_RESERVED_ARGUMENTS = (
    "self",
    "base_url",
    "timeout",
    "max_retries",
    "headers",
    "before_request",
    "after_response",
    "http_client",
    "http",
    "proxy",
    "http2",
    "limits",
)

_TIMEOUT_TEXT = "Seconds for each step of a call, or None for no limit."
_RETRIES_TEXT = "How often a call that failed is sent again; 0 for never."
_HEADERS_TEXT = "Headers to send with every call."
_HTTP_CLIENT_TEXT = "An HTTP client of your own, which is not closed."
_HTTP_TEXT = "Settings of the HTTP client, where none is given: `proxy`, `http2`, `limits`."
_MAX_SENTENCE_LENGTH = 160
"""So many characters of a scheme's description are a sentence of a docstring, and not a page."""


class ClientWriter:
    """Writes what the clients are made with."""

    def __init__(self, api: Api, style: Style, namer: Namer, width: int) -> None:
        self._api = api
        self._style = style
        self._namer = namer
        self._width = width
        self.default_base_url: str = style.get_text("package", "base_url") or (*api.servers, "")[0]
        """Where the API is: as the style says, or else the description."""

    def format_base_url(self) -> str:
        """The argument for where the API is: as the caller, the environment or `default_base_url` says."""
        env = self._style.get_text("package", "base_url_env")
        env_argument = [f"env={literal(env)}"] if env else []
        return self._format_argument(
            "base_url",
            make_call(
                "resolve_base_url", "base_url", literal(self.default_base_url), *env_argument
            ),
        )

    def format_headers(self) -> str:
        """The argument for the headers of every call: the style's, and the caller's over them."""
        style_headers = [
            (literal(name), literal(value))
            for name, value in self._style.get_table("headers").items()
        ]
        return self._format_argument(
            "headers",
            make_unpacked_dict(style_headers, "(headers or {})") if style_headers else "headers",
        )

    def format_security(self) -> str:
        """The argument for the schemes that calls need."""
        return self._format_argument("security", format_requirements(self._api.security))

    def _format_argument(self, name: str, value: Node) -> str:
        return "\n".join(layout_lines(add_prefix(f"{name}=", value), 12, self._width, ","))

    def collect_imports(self, kind: ClientKind, credentials: Sequence[Credential]) -> set[Import]:
        """What the client module imports."""
        runtime_names = {
            "NOT_GIVEN",
            "HttpOptions",
            "NotGiven",
            "Timeout",
            "resolve_base_url",
            *(c.kind for c in credentials),
        }
        standard = {
            ("collections.abc", "Callable"),
            ("collections.abc", "Mapping"),
            ("functools", "cached_property"),
            ("httpx", ""),
            ("typing", "TYPE_CHECKING"),
            ("typing", "Unpack"),
            *([("collections.abc", "Awaitable")] if kind is ASYNC else []),
        }
        runtime_imports = {
            kind.base_import,
            kind.transport_import,
            *((RUNTIME_PACKAGE, name) for name in runtime_names),
        }
        return standard | runtime_imports

    def list_arguments(
        self, kind: ClientKind, credentials: Sequence[Credential]
    ) -> tuple[Argument, ...]:
        """What a client is made with; the keys of schemes come first."""
        http, hook_result = (
            ("AsyncClient", "Awaitable[object]") if kind is ASYNC else ("Client", "object")
        )
        retries = str(self._style.get_integer("package", "max_retries"))
        verb = "Awaited" if kind is ASYNC else "Called"
        return (
            *map(_make_credential_argument, credentials),
            Argument("base_url", self._describe_base_url(), "str | None", "None"),
            Argument("timeout", _TIMEOUT_TEXT, "Timeout | NotGiven", "NOT_GIVEN"),
            Argument("max_retries", _RETRIES_TEXT, "int", retries),
            Argument("headers", _HEADERS_TEXT, "Mapping[str, str] | None", "None"),
            _make_hook_argument(
                "before_request",
                f"{verb} with each request before it is sent",
                "Request",
                hook_result,
            ),
            _make_hook_argument(
                "after_response", f"{verb} with each response", "Response", hook_result
            ),
            Argument("http_client", _HTTP_CLIENT_TEXT, f"httpx.{http} | None", "None"),
            Argument("**http", _HTTP_TEXT, "Unpack[HttpOptions]", ""),
        )

    def _describe_base_url(self) -> str:
        """What is said of the argument for where the API is."""
        env = self._style.get_text("package", "base_url_env")
        default = f", {self.default_base_url} unless it is given" if self.default_base_url else ""
        alternatives = f" here or in the environment variable {env}" if env else ""
        return f"Where the API is{default}{alternatives}."

    def make_credentials(self) -> tuple[Credential, ...]:
        """How each scheme that calls need is given to a client."""
        used = {
            scheme
            for requirement in (self._api.security, *self._list_operation_security())
            for alternative in requirement
            for scheme in alternative
        }
        self._check_auth()
        schemes = [s for s in self._api.security_schemes if s.name in used]
        candidates = {s.name: (self._read_auth(s)["argument"],) for s in schemes}
        names = self._namer.name_arguments(candidates, reserved_names=_RESERVED_ARGUMENTS)
        return tuple(self._make_credential(s, names[s.name]) for s in schemes)

    def _check_auth(self) -> None:
        """Raise for the first scheme of the style that is not there, or has no usable argument."""
        schemes = [scheme.name for scheme in self._api.security_schemes]
        reserved_names = {*_RESERVED_ARGUMENTS}
        for name in self._style.data["auth"]:
            if name not in schemes:
                message = f"the description has no security scheme '{name}'"
                raise self._style.unmatched_error(("auth", name), message, suggest(name, schemes))
            argument = self._style.get_auth_settings(name).get("argument")
            if argument is not None:
                self._check_argument(argument, reserved_names, ("auth", name, "argument"))
                reserved_names.add(argument)

    def _check_argument(self, name: str, reserved_names: set[str], keys: tuple[str, ...]) -> None:
        if identifier(name) != name:
            raise self._style.unmatched_error(keys, f"{name!r} is no name for an argument")
        if name in reserved_names:
            raise self._style.unmatched_error(keys, f"a client has an argument '{name}' already")

    def _list_operation_security(self) -> list[tuple[tuple[str, ...], ...]]:
        return [o.security for o in self._api.operations if o.security is not None]

    def _read_auth(self, scheme: SecurityScheme) -> dict[str, str]:
        settings = self._style.get_auth_settings(scheme.name)
        argument = settings.get("argument", scheme.name)
        variable_suffix = apply_case(split_words(argument), "screaming", {})
        variable_prefix = choose_package_name(self._api, self._style).upper()
        return {
            "argument": argument,
            "env": settings.get("env", f"{variable_prefix}_{variable_suffix}"),
        }

    def _make_credential(self, scheme: SecurityScheme, argument: str) -> Credential:
        kind = _CREDENTIAL_CLASSES[scheme.kind]
        env = "" if kind == "Basic" else self._read_auth(scheme)["env"]
        location = [literal(scheme.location), literal(scheme.parameter_name)]
        code = make_call(
            kind,
            *(location if kind == "ApiKey" else []),
            f"*({argument} or (None, None))" if kind == "Basic" else argument,
            f"argument={literal(argument)}",
            *([f"env={literal(env)}"] if env else []),
        )
        return Credential(
            scheme=scheme.name,
            argument=argument,
            annotation="tuple[str, str] | None" if kind == "Basic" else "str | None",
            env=env,
            kind=kind,
            code="\n".join(
                layout_lines(add_prefix(f"{literal(scheme.name)}: ", code), 16, self._width, ",")
            ),
            description=scheme.description,
            sent_as=_describe_sent_as(scheme, kind),
        )


def _make_credential_argument(credential: Credential) -> Argument:
    """The argument for what a scheme asks for."""
    description = credential.description.split("\n\n")[0].replace("\n", " ")
    if not 0 < len(description) < _MAX_SENTENCE_LENGTH:
        fallback = f"Secret of the scheme `{credential.scheme}`"
        description = "User name and password" if credential.kind == "Basic" else fallback
    description += "" if description.endswith((".", "!", "?")) else "."
    env = credential.env
    description += f" Where it is not given, the environment variable {env} is read." if env else ""
    return Argument(credential.argument, description, credential.annotation, "None")


def _make_hook_argument(name: str, description: str, parameter: str, returns: str) -> Argument:
    """The argument for a function that is called with each request or response."""
    annotation = f"Callable[[httpx.{parameter}], {returns}] | None"
    return Argument(name, f"{description}; what it raises reaches the caller.", annotation, "None")


def _describe_sent_as(scheme: SecurityScheme, kind: str) -> str:
    """Where a request carries what a scheme asks for, in words."""
    if kind != "ApiKey":
        return code_span(f"Authorization: {kind} …")
    locations = {"header": "header", "query": "query parameter", "cookie": "cookie"}
    return f"the {locations[scheme.location]} {code_span(scheme.parameter_name)}"


def read_class_names(style: Style) -> set[str]:
    """The names of the client classes, which go into code as they are written.

    Raises:
        SpecloomError: one is no name for a class, both are the same, or there is none.
    """
    keys = ("client", "async_client")
    names = {key: style.get_text("package", key) for key in keys if style.get_text("package", key)}
    for key, name in names.items():
        if identifier(name) != name:
            raise style.unmatched_error(("package", key), f"{name!r} is no name for a class")
    if not names:
        raise style.unmatched_error(
            ("package", "client"), "one of the two clients has to have a name"
        )
    if len({*names.values()}) < len(names):
        message = f"both clients are called {names['client']!r}"
        raise style.unmatched_error(("package", "async_client"), message)
    return {*names.values()}


# The folder of the documentation, and what the package imports itself.
_RESERVED_PACKAGES = frozenset(
    ["docs", "httpx", "pydantic", "pydantic_core", "typing_extensions", *sys.stdlib_module_names]
)


def choose_package_name(api: Api, style: Style) -> str:
    """The import package: the style's name, or the title's words.

    Raises:
        SpecloomError: the style's name is none that a package of its own can have.
    """
    style_name = style.get_text("package", "name")
    name = identifier(style_name or apply_case(split_words(api.title), "snake", {}), "api")
    legal_name = avoid_reserved(make_file_safe(name), _RESERVED_PACKAGES)
    if style_name and style_name != legal_name:
        message = f"{style_name!r} is no name for a package"
        raise style.make_error(
            ("package", "name"), "wrong-name", message, f"one would be {legal_name!r}"
        )
    return legal_name
