"""The credentials of clients for security schemes."""

from __future__ import annotations

from ....client.plan import ClientPlan
from ....model import OAuthFlow, SecurityScheme
from ....naming.words import apply_case, split_words
from ....style import Style
from ....style.settings import CredentialSettings
from ....text.suggestions import suggest
from ..names.namer import Namer
from ..names.server_names import list_server_arguments
from ..syntax.identifiers import identifier
from ..syntax.literals import literal
from ..syntax.printer import Node, add_prefix, make_tuple
from ..views import Credential, OAuthFlowView
from .runtime_names import call_runtime
from .webhook_settings import SECRET_ARGUMENT

_CREDENTIAL_CLASSES = {
    "bearer": "Bearer",
    "oauth2": "Bearer",
    "openIdConnect": "Bearer",
    "basic": "Basic",
    "apiKey": "ApiKey",
}
_FLOW_CLASSES = {
    "client_credentials": "ClientCredentials",
    "password": "PasswordGrant",
    "refresh_token": "RefreshToken",
}
_RESERVED_ARGUMENTS = (
    "self",
    "base_url",
    "timeout",
    "deadline",
    "max_response_bytes",
    "max_retries",
    "retries",
    "headers",
    "trusted_hosts",
    "query",
    "before_request",
    "after_response",
    "http_client",
    "http",
    "proxy",
    "verify",
    "cert",
    "trust_env",
    "http2",
    "limits",
)
_WEBHOOK_ARGUMENTS = (SECRET_ARGUMENT,)


class CredentialWriter:
    """Writes the credentials of the security schemes that operations use.

    `package` is the name of the package, with which environment variables begin.
    """

    def __init__(self, plan: ClientPlan, style: Style, namer: Namer, package: str) -> None:
        self._plan = plan
        self._style = style
        self._namer = namer
        self._package = package

    def make_credentials(self) -> tuple[Credential, ...]:
        """Return the credentials of each security scheme that an operation uses.

        Raises:
            SpecloomError: The style has an unknown scheme or an invalid name for an argument.
        """
        self._check_auth()
        schemes = self._plan.security_schemes
        candidates = {s.name: (self._get_argument(s.name),) for s in schemes}
        names = self._namer.name_arguments(candidates, reserved_names=self.reserved_arguments)
        return tuple(self._make_credential(s, names[s.name]) for s in schemes)

    @property
    def reserved_arguments(self) -> tuple[str, ...]:
        """The arguments of clients that are neither for credentials nor for server variables."""
        webhooks = _WEBHOOK_ARGUMENTS if self._plan.api.webhooks else ()
        servers = list_server_arguments(self._plan.server_choices)
        return (*_RESERVED_ARGUMENTS, *webhooks, *servers)

    def _check_auth(self) -> None:
        """Raise for the first scheme in the style that is unknown or has an unusable argument."""
        schemes = [scheme.name for scheme in self._plan.api.security_schemes]
        reserved_names = {*self.reserved_arguments}
        for name, settings in self._style.auth.items():
            if name not in schemes and self._style.is_optional("auth", name):
                continue
            if name not in schemes:
                message = f"unknown security scheme '{name}'"
                raise self._style.unmatched_error(("auth", name), message, suggest(name, schemes))
            self._check_audience(name)
            if settings.argument is not None:
                self._check_argument(settings.argument, reserved_names, ("auth", name, "argument"))
                reserved_names.add(settings.argument)

    def _check_audience(self, scheme: str) -> None:
        flows = {each.name: each.flows for each in self._plan.api.security_schemes}
        if self._get_settings(scheme).audience and not flows[scheme]:
            message = f"the security scheme '{scheme}' has no OAuth flow that the client supports"
            raise self._style.unmatched_error(("auth", scheme, "audience"), message)

    def _check_argument(self, name: str, reserved_names: set[str], keys: tuple[str, ...]) -> None:
        if identifier(name) != name:
            raise self._style.unmatched_error(keys, f"{name!r} is not a valid argument name")
        if name in reserved_names:
            raise self._style.unmatched_error(keys, f"the client already has an argument '{name}'")

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
        settings = self._get_settings(scheme.name)
        env = "" if kind == "Basic" else self._get_variable(scheme.name)
        location = [literal(scheme.location), literal(scheme.parameter_name)]
        value = call_runtime(
            "OAuth2" if scheme.flows else kind,
            *(location if kind == "ApiKey" else []),
            f"*({argument} or (None, None))" if kind == "Basic" else argument,
            f"argument={literal(argument)}",
            *([f"env={literal(env)}"] if env else []),
            *(
                add_prefix(f"{flow.kind}=", _write_endpoint(flow, settings.audience))
                for flow in scheme.flows
            ),
        )
        return Credential(
            scheme=scheme.name,
            argument=argument,
            env=env,
            kind=kind,
            value=value,
            description=scheme.description,
            location=scheme.location if kind == "ApiKey" else "header",
            parameter_name=scheme.parameter_name if kind == "ApiKey" else "Authorization",
            flows=tuple(_make_flow_view(flow) for flow in scheme.flows),
            deprecated=scheme.deprecated,
            metadata_url=scheme.metadata_url,
            device_authorization_url=scheme.device_authorization_url,
            discovery_url=scheme.discovery_url,
        )


def _make_flow_view(flow: OAuthFlow) -> OAuthFlowView:
    is_refresh = flow.kind == "refresh_token"
    url = (flow.refresh_url if is_refresh else "") or flow.token_url
    return OAuthFlowView(_FLOW_CLASSES[flow.kind], url, flow.scopes)


def _write_endpoint(flow: OAuthFlow, audience: str) -> Node:
    """Return the token endpoint of a flow; a refresh token has its scopes already."""
    scopes = [] if flow.kind == "refresh_token" else [literal(name) for name, _ in flow.scopes]
    return call_runtime(
        "TokenEndpoint",
        literal(flow.token_url),
        *([add_prefix("scopes=", make_tuple(scopes))] if scopes else []),
        *([f"refresh_url={literal(flow.refresh_url)}"] if flow.refresh_url else []),
        *([f"audience={literal(audience)}"] if audience else []),
    )
