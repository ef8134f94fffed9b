"""The client modules: constructor arguments, base URL, headers and credentials."""

from __future__ import annotations

from collections.abc import Sequence

from ....model import Api, SecurityScheme
from ....naming.words import apply_case, split_words
from ....style import Style
from ....style.settings import CredentialSettings
from ....text.suggestions import suggest
from ..modules.client_kinds import ASYNC, ClientKind
from ..names.namer import Namer
from ..names.package_names import choose_package_name
from ..syntax.identifiers import identifier
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

_MAX_SENTENCE_LENGTH = 160
"""Longest description of a security scheme, in characters, that a docstring repeats."""


class ClientWriter:
    """Writes the constructor arguments of the clients and the arguments of their transports."""

    def __init__(self, api: Api, style: Style, namer: Namer, width: int) -> None:
        self._api = api
        self._style = style
        self._namer = namer
        self._width = width
        self._package = choose_package_name(api, style)
        self.default_base_url: str = style.package.base_url or (*api.servers, "")[0]
        """The base URL from the style, else from the description; empty if neither has one."""

    def format_base_url(self) -> str:
        """Return the argument for the base URL.

        Its value comes from the caller, the environment or `default_base_url`.
        """
        env = self._style.package.base_url_env
        env_argument = [f"env={literal(env)}"] if env else []
        return self._format_argument(
            "base_url",
            make_call(
                "resolve_base_url", "base_url", literal(self.default_base_url), *env_argument
            ),
        )

    def format_headers(self) -> str:
        """Return the argument for the default headers: the style's, overridden by the caller's."""
        style_headers = [
            (literal(name), literal(value)) for name, value in self._style.headers.items()
        ]
        return self._format_argument(
            "headers",
            make_unpacked_dict(style_headers, "(headers or {})") if style_headers else "headers",
        )

    def format_security(self) -> str:
        """Return the argument for the default security requirements."""
        return self._format_argument("security", format_requirements(self._api.security))

    def _format_argument(self, name: str, value: Node) -> str:
        return "\n".join(layout_lines(add_prefix(f"{name}=", value), 12, self._width, ","))

    def collect_imports(self, kind: ClientKind, credentials: Sequence[Credential]) -> set[Import]:
        """Return the imports of a client module."""
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
        """Return the constructor arguments of a client; those for credentials come first."""
        http, hook_result = (
            ("AsyncClient", "Awaitable[object]") if kind is ASYNC else ("Client", "object")
        )
        base_url = Argument(
            "base_url",
            "str | None",
            "None",
            kind.client_key,
            documented_default=self.default_base_url,
            env=self._style.package.base_url_env,
        )
        settings = {
            "timeout": ("Timeout | NotGiven", "NOT_GIVEN"),
            "max_retries": ("int", str(self._style.package.max_retries)),
            "headers": ("Mapping[str, str] | None", "None"),
            "before_request": (f"Callable[[httpx.Request], {hook_result}] | None", "None"),
            "after_response": (f"Callable[[httpx.Response], {hook_result}] | None", "None"),
            "http_client": (f"httpx.{http} | None", "None"),
            "**http": ("Unpack[HttpOptions]", ""),
        }
        return (
            *map(_make_credential_argument, credentials),
            base_url,
            *(Argument(name, *texts, kind.client_key) for name, texts in settings.items()),
        )

    def make_credentials(self) -> tuple[Credential, ...]:
        """Return the credentials of each security scheme that an operation uses.

        Raises:
            SpecloomError: The style has an unknown scheme or an invalid name for an argument.
        """
        used = {
            scheme
            for requirement in (self._api.security, *self._list_operation_security())
            for alternative in requirement
            for scheme in alternative
        }
        self._check_auth()
        schemes = [s for s in self._api.security_schemes if s.name in used]
        candidates = {s.name: (self._get_argument(s.name),) for s in schemes}
        names = self._namer.name_arguments(candidates, reserved_names=_RESERVED_ARGUMENTS)
        return tuple(self._make_credential(s, names[s.name]) for s in schemes)

    def _check_auth(self) -> None:
        """Raise for the first scheme in the style that is unknown or has an unusable argument."""
        schemes = [scheme.name for scheme in self._api.security_schemes]
        reserved_names = {*_RESERVED_ARGUMENTS}
        for name, settings in self._style.auth.items():
            if name not in schemes:
                message = f"unknown security scheme '{name}'"
                raise self._style.unmatched_error(("auth", name), message, suggest(name, schemes))
            if settings.argument is not None:
                self._check_argument(settings.argument, reserved_names, ("auth", name, "argument"))
                reserved_names.add(settings.argument)

    def _check_argument(self, name: str, reserved_names: set[str], keys: tuple[str, ...]) -> None:
        if identifier(name) != name:
            raise self._style.unmatched_error(keys, f"{name!r} is not a valid argument name")
        if name in reserved_names:
            raise self._style.unmatched_error(keys, f"the client already has an argument '{name}'")

    def _list_operation_security(self) -> list[tuple[tuple[str, ...], ...]]:
        return [o.security for o in self._api.operations if o.security is not None]

    def _get_argument(self, scheme: str) -> str:
        """Return the argument for the credentials of a scheme, which may not be a valid name."""
        return self._get_settings(scheme).argument or scheme

    def _get_variable(self, scheme: str) -> str:
        """Return the environment variable for the credentials of a scheme."""
        env = self._get_settings(scheme).env
        if env is not None:
            return env
        suffix = apply_case(split_words(self._get_argument(scheme)), "screaming", {})
        return f"{self._package.upper()}_{suffix}"

    def _get_settings(self, scheme: str) -> CredentialSettings:
        return self._style.auth.get(scheme, CredentialSettings())

    def _make_credential(self, scheme: SecurityScheme, argument: str) -> Credential:
        kind = _CREDENTIAL_CLASSES[scheme.kind]
        env = "" if kind == "Basic" else self._get_variable(scheme.name)
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
            location=scheme.location if kind == "ApiKey" else "header",
            parameter_name=scheme.parameter_name if kind == "ApiKey" else "Authorization",
        )


def _make_credential_argument(credential: Credential) -> Argument:
    """Return the constructor argument for the credentials of a scheme."""
    description = credential.description.split("\n\n")[0].replace("\n", " ")
    return Argument(
        credential.argument,
        credential.annotation,
        "None",
        "password" if credential.kind == "Basic" else "token",
        wire_name=credential.scheme,
        description=description if len(description) < _MAX_SENTENCE_LENGTH else "",
        env=credential.env,
    )
