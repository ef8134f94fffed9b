"""Security schemes, and the security requirements of operations."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from typing import Literal, TypeAlias, cast

from ..model import OAuthFlow, ParameterLocation, SecurityScheme
from ..text.pointers import escape_token, unescape_token
from ..text.quoting import quote_name
from ..text.suggestions import did_you_mean
from .document import Cursor, Document
from .http.syntax import check_name, check_url

_FlowKind: TypeAlias = Literal["client_credentials", "password", "refresh_token"]

_GRANTS: Mapping[_FlowKind, str] = {
    "client_credentials": "clientCredentials",
    "password": "password",
}
_LOGINS = ("authorizationCode", "deviceAuthorization", "password", "clientCredentials", "implicit")
"""The flows that a refresh token may come from, the most likely one first."""


class SecuritySchemes:
    """The security schemes of a document; `supported` are those that a client can use."""

    def __init__(self, root: Cursor) -> None:
        self._declared_names: set[str] = set()
        self._broken_names: set[str] = set()
        self._scopes: dict[str, Collection[str]] = {}
        self.supported = tuple(self._iter_schemes(root))
        self._supported_names = {scheme.name for scheme in self.supported}

    def get_requirements(self, holder: Cursor) -> tuple[tuple[str, ...], ...] | None:
        """Return the alternatives of ``security``, each with the schemes that it requires together.

        A scheme that is not supported was reported at its declaration. It is left out of its
        alternative, because the user's own HTTP client may provide the credentials.
        """
        if "security" not in holder:
            return None
        self._report_undeclared_scopes(holder)
        return tuple(
            tuple(name for name in alternative if self._is_supported(name, holder))
            for alternative in self._iter_alternatives(holder)
        )

    def get_declared_requirements(self, holder: Cursor) -> tuple[tuple[str, ...], ...]:
        """Return the alternatives of ``security`` with schemes that are not supported, too."""
        return tuple(
            tuple(name for name in alternative if name in self._declared_names)
            for alternative in self._iter_alternatives(holder)
        )

    def get_declared_scopes(self, holder: Cursor) -> tuple[tuple[str, ...], ...]:
        """Return the scopes of each alternative of ``security``; nothing if none has any."""
        scopes = tuple(
            tuple(
                f"{name}: {scope}"
                for name, names in alternative.items()
                for scope in (names if isinstance(names, list) else ())
                if isinstance(scope, str)
            )
            for alternative in self._iter_alternatives(holder)
        )
        return scopes if any(scopes) else ()

    def _is_supported(self, name: str, holder: Cursor) -> bool:
        if name not in self._declared_names:
            holder.at_path("security").warn(
                "unknown-security", f"unknown security scheme '{name}'; ignored"
            )
        return name in self._supported_names

    def _report_undeclared_scopes(self, holder: Cursor) -> None:
        for item in holder.iter_items("security") if self._scopes else ():
            for key, scopes in item.iter_members() if item.is_object else ():
                name = find_scheme_name(key, holder.document)
                if name in self._scopes:
                    _report_scopes(scopes, name, self._scopes[name])

    def _iter_schemes(self, root: Cursor) -> Iterator[SecurityScheme]:
        components = root.get("components")
        for name, entry in components.iter_members("securitySchemes") if components else ():
            scheme = entry.resolve_if_possible("requirements that name it are left out")
            (self._broken_names if scheme is None else self._declared_names).add(name)
            security = _read_scheme(name, scheme) if scheme is not None else None
            if scheme is not None and scheme.get_string("type") == "oauth2":
                self._scopes[name] = dict.fromkeys(_iter_declared_scopes(scheme))
            if scheme is not None and security is not None:
                yield replace(
                    security,
                    deprecated=scheme.get_boolean("deprecated"),
                    metadata_url=_read_url(scheme, "oauth2MetadataUrl"),
                    device_authorization_url=_read_url(
                        scheme.at_path("flows", "deviceAuthorization"), "deviceAuthorizationUrl"
                    ),
                )

    def _iter_alternatives(self, holder: Cursor) -> Iterator[dict[str, object]]:
        """Yield each alternative of ``security`` that is known in full: scopes by scheme."""
        for item in holder.iter_items("security"):
            if isinstance(item.value, dict):
                alternative = {
                    find_scheme_name(str(name), holder.document): scopes
                    for name, scopes in item.value.items()
                }
                if self._broken_names.isdisjoint(alternative):
                    yield alternative


def find_scheme_name(name: str, document: Document) -> str:
    """Return the name of a security scheme that a requirement names or refers to.

    A name of a component takes precedence over a URI (OpenAPI 3.2, section 4.30).
    """
    prefix = "/components/securitySchemes/"
    if "#" not in name or document.root.at_pointer(prefix + escape_token(name)).value is not None:
        return name
    try:
        pointer = document.find_target(name).pointer
    except KeyError:
        return name
    return unescape_token(pointer.removeprefix(prefix)) if pointer.startswith(prefix) else name


def _read_scheme(name: str, scheme: Cursor) -> SecurityScheme | None:
    kind, description = scheme.get_string("type"), scheme.get_string("description")
    if kind == "apiKey":
        location, parameter = scheme.get_string("in"), scheme.get_string("name")
        if location in ("query", "header", "cookie") and parameter:
            if not check_name(scheme, parameter, location):
                return None
            return SecurityScheme(
                name, "apiKey", cast(ParameterLocation, location), parameter, description
            )
        scheme.warn("wrong-shape", "an API key must have 'name' and a valid 'in'; ignored")
        return None
    if kind == "http":
        http_scheme = scheme.get_string("scheme").lower()
        if http_scheme == "bearer":
            return SecurityScheme(name, "bearer", description=description)
        if http_scheme == "basic":
            return SecurityScheme(name, "basic", description=description)
        scheme.warn(
            "unsupported-security",
            f"HTTP authentication '{http_scheme}' is not supported; ignored",
            "callers set it up in an HTTP client, and pass that as 'http_client'",
        )
        return None
    if kind == "oauth2":
        flows = tuple(_read_flows(scheme.at_path("flows")))
        if not flows:
            scheme.warn(
                "oauth2-flow",
                "no OAuth 2 flow of this scheme is supported; the client takes an access token",
            )
        return SecurityScheme(name, "oauth2", description=description, flows=flows)
    if kind == "openIdConnect":
        url = _read_url(scheme, "openIdConnectUrl")
        return SecurityScheme(name, "openIdConnect", description=description, discovery_url=url)
    if kind == "mutualTLS":
        scheme.warn(
            "unsupported-security",
            "methods do not check that the client has the certificate of this scheme",
            "callers pass it as 'cert', or in an HTTP client as 'http_client'",
        )
        return None
    scheme.warn(
        "unsupported-security", f"security schemes of type '{kind}' are not supported; ignored"
    )
    return None


def _read_url(holder: Cursor, member: str) -> str:
    """Return a URL for the documentation; empty, with a report, if it is not of HTTP."""
    url = holder.get_string(member)
    return url if url and check_url(holder.at_path(member), url, allows_query=True) else ""


def _read_flows(flows: Cursor) -> Iterator[OAuthFlow]:
    """Yield the flows that a client can use without a user (OpenAPI 3.1, section 4.8.28)."""
    for kind, key in _GRANTS.items():
        flow = flows.get(key)
        if flow is not None and flow.get_string("tokenUrl") and _has_valid_urls(flow):
            yield _read_flow(kind, flow)
    refreshable = (
        flow
        for key in _LOGINS
        if (flow := flows.get(key)) and _is_refreshable(flow) and _has_valid_urls(flow)
    )
    login = next(refreshable, None)
    if login is not None:
        yield _read_flow("refresh_token", login)


def _report_scopes(scopes: Cursor, scheme_name: str, declared: Collection[str]) -> None:
    """Report the scopes of a requirement that its scheme does not declare."""
    for scope in scopes.iter_items():
        if isinstance(scope.value, str) and scope.value not in declared:
            scope.warn(
                "undeclared-scope",
                f"the security scheme {quote_name(scheme_name)} does not declare the scope "
                f"{quote_name(scope.value)}",
                did_you_mean(scope.value, declared),
            )


def _iter_declared_scopes(scheme: Cursor) -> Iterator[str]:
    """Yield the names of the scopes of all flows of a scheme."""
    for _, flow in scheme.iter_members("flows"):
        for name, _ in flow.iter_members("scopes") if flow.is_object else ():
            yield name


def _has_valid_urls(flow: Cursor) -> bool:
    """Check the URLs of a flow, which the credentials of an application are sent to."""
    urls = map(flow.get_string, ("tokenUrl", "refreshUrl"))
    return all(check_url(flow, url, allows_query=True) for url in urls)


def _is_refreshable(flow: Cursor) -> bool:
    """Check whether it is known where tokens of a flow are refreshed.

    The client credentials grant has no refresh tokens, unless there is a URL for them.
    """
    has_token_url = bool(flow.get_string("tokenUrl")) and flow.key != "clientCredentials"
    return has_token_url or bool(flow.get_string("refreshUrl"))


def _read_flow(kind: _FlowKind, flow: Cursor) -> OAuthFlow:
    refresh_url = flow.get_string("refreshUrl")
    scopes = flow.get("scopes")
    return OAuthFlow(
        kind,
        flow.get_string("tokenUrl") or refresh_url,
        refresh_url,
        () if scopes is None else tuple(_iter_scopes(scopes)),
    )


def _iter_scopes(scopes: Cursor) -> Iterator[tuple[str, str]]:
    """Yield scopes with their descriptions; an empty name, which means none, is left out."""
    for name, _ in scopes.iter_members():
        if name:
            yield name, scopes.get_string(name)
