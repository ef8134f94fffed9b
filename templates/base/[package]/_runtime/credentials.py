"""Credentials, and the choice of those that a request needs."""

import base64
import os
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Literal, Protocol, TypeAlias

from .errors import MissingCredentialsError
from .frozen import frozen
from .request import Security
from .token_providers import (
    AsyncSecret,
    SecretText,
    TokenSource,
    read_secret,
    read_text,
)

__all__ = [
    "AddedElsewhere",
    "ApiKey",
    "Basic",
    "Bearer",
    "Credential",
    "CredentialLocation",
    "CredentialValues",
    "choose_credentials",
    "complete_credentials",
    "format_basic",
]

CredentialLocation: TypeAlias = tuple[Literal["header", "query", "cookie"], str]
"""Where a request carries a secret: header, query or cookie, and the name there."""

_AUTHORIZATION: CredentialLocation = ("header", "Authorization")


class Credential(Protocol):
    """A secret, or a source of tokens, and the way it is sent."""

    @property
    def hint(self) -> str:
        """How to pass the secret, for the error message if it is missing."""
        ...

    @property
    def is_set(self) -> bool:
        """Whether the secret is available."""
        ...

    @property
    def location(self) -> CredentialLocation:
        """Where a request carries the secret."""
        ...

    @property
    def provider(self) -> TokenSource | None:
        """The source of tokens, if the secret changes."""
        ...

    @property
    def secret(self) -> str:
        """The value that is sent at `location`, if there is no provider."""
        ...

    def format(self, token: str) -> str:
        """Return the value that is sent at `location` for a token of the provider."""
        ...


class _TokenCredential:
    """A credential that consists of one token.

    If no token is given, the environment variable `env` is read.
    """

    def __init__(self, token: AsyncSecret | None, argument: str, env: str) -> None:
        self.hint = _describe_sources(argument, env)
        self.provider: TokenSource | None = None
        self._token = ""
        is_given = token is not None and token != ""
        found = read_secret(
            token if is_given else os.environ.get(env, ""),
            (argument if is_given else f"the environment variable {env}") or "the key",
        )
        if isinstance(found, str):
            self._token = found
        else:
            self.provider = found

    @property
    def is_set(self) -> bool:
        """Whether there is a token."""
        return bool(self._token) or self.provider is not None

    @property
    def secret(self) -> str:
        """The token as it is sent."""
        return self.format(self._token)

    def format(self, token: str) -> str:
        """Return the token unchanged."""
        return token


class Bearer(_TokenCredential):
    """A bearer token in the Authorization header.

    If no token is given, the environment variable `env` is read.
    """

    location = _AUTHORIZATION

    def __init__(
        self, token: AsyncSecret | None, *, argument: str = "", env: str = ""
    ) -> None:
        super().__init__(token, argument, env)

    def format(self, token: str) -> str:
        """Return the header value: the scheme `Bearer` and the token."""
        return f"Bearer {token}"


class ApiKey(_TokenCredential):
    """An API key in a header, in the query or in a cookie.

    If no key is given, the environment variable `env` is read.
    """

    def __init__(
        self,
        location: Literal["header", "query", "cookie"],
        name: str,
        value: AsyncSecret | None,
        *,
        argument: str = "",
        env: str = "",
    ) -> None:
        super().__init__(value, argument, env)
        self.location: CredentialLocation = (location, name)


class Basic:
    """A user name and a password in the Authorization header."""

    location = _AUTHORIZATION
    provider = None

    def __init__(
        self,
        username: SecretText | None,
        password: SecretText | None,
        *,
        argument: str = "",
    ) -> None:
        source = argument or "the password"
        self._pair = ":".join(
            read_text("" if part is None else part, source)
            for part in (username, password)
        )
        self.is_set = bool(username) and password is not None
        self.hint = _describe_sources(argument)

    @property
    def secret(self) -> str:
        """The header value: the scheme `Basic`, and the Base64 of name and password."""
        return self.format(self._pair)

    def format(self, token: str) -> str:
        """Return the header value for a pair of user name and password."""
        return format_basic(token.encode())


def format_basic(pair: bytes) -> str:
    """Return the header value for a user name and a password, joined by a colon."""
    return f"Basic {base64.b64encode(pair).decode('ascii')}"


@frozen
class AddedElsewhere:
    """Credentials that are not those of the client, but of its HTTP client or a hook.

    `locations` has what the HTTP client and the query of the client add; names of
    headers are in lower case. With `any_supported`, a hook or the authentication of the
    HTTP client may add all others, too; with `any_unsupported`, the HTTP client may
    satisfy schemes that this client does not know, such as mutual TLS.
    """

    locations: frozenset[CredentialLocation]
    any_supported: bool
    any_unsupported: bool

    def includes(self, credential: Credential | None) -> bool:
        """Return whether a credential may be among them; None if it is unsupported."""
        if credential is None:
            return self.any_supported or self.any_unsupported
        kind, name = credential.location
        location = (kind, name.lower() if kind == "header" else name)
        return self.any_supported or location in self.locations


@dataclass(slots=True)
class CredentialValues:
    """The secrets of one request, by location and name."""

    header: dict[str, str] = field(default_factory=dict[str, str], repr=False)
    query: dict[str, str] = field(default_factory=dict[str, str], repr=False)
    cookie: dict[str, str] = field(default_factory=dict[str, str], repr=False)
    tokens: list[str] = field(default_factory=list[str], repr=False)
    """The tokens of providers among them."""

    def add(self, location: CredentialLocation, secret: str) -> None:
        """Add a secret."""
        kind, name = location
        placed: dict[str, str] = getattr(self, kind)
        placed[name] = secret


def choose_credentials(
    security: Security,
    credentials: Mapping[str, Credential],
    caller_headers: Collection[str] = (),
) -> tuple[Credential, ...] | None:
    """Return the credentials of the first security requirement that can be satisfied.

    A requirement without schemes is tried last, so that credentials are sent if there
    are any. A scheme whose header is among `caller_headers` (lower-case names) is
    satisfied, and its credential is not sent. None if no requirement can be satisfied.
    """
    set_by_caller = {
        n for n, c in credentials.items() if _get_header_name(c) in caller_headers
    }
    met = {n for n, c in credentials.items() if c.is_set} | set_by_caller
    for names in sorted(security, key=lambda names: not names):
        if met.issuperset(names):
            return tuple(credentials[n] for n in names if n not in set_by_caller)
    return None if security else ()


def complete_credentials(
    security: Security, credentials: Mapping[str, Credential], added: AddedElsewhere
) -> tuple[Credential, ...]:
    """Return the credentials of the requirement that something else completes.

    Of several such requirements, it is the one with most credentials.

    Raises:
        MissingCredentialsError: There is none.
    """
    own = {name for name, each in credentials.items() if each.is_set}
    completed = [
        names
        for names in security
        if all(name in own or added.includes(credentials.get(name)) for name in names)
    ]
    if not completed:
        raise MissingCredentialsError(_format_missing_message(security, credentials))
    chosen = max(completed, key=lambda names: len(own.intersection(names)))
    return tuple(credentials[name] for name in chosen if name in own)


def _get_header_name(credential: Credential) -> str | None:
    """Return the lower-case name of the header that carries a secret, if one does."""
    location, name = credential.location
    return name.lower() if location == "header" else None


def _describe_sources(argument: str, env: str = "") -> str:
    """Describe the ways to pass a secret."""
    ways = [
        *([f"{argument}=…"] if argument else []),
        *([f"the environment variable {env}"] if env else []),
    ]
    return ", or ".join(ways)


def _format_missing_message(
    security: Security, credentials: Mapping[str, Credential]
) -> str:
    ways = [
        " and ".join(_describe_scheme(name, credentials.get(name)) for name in names)
        for names in security
    ]
    return f"missing credentials: this method needs {', or '.join(ways)}"


def _describe_scheme(name: str, credential: Credential | None) -> str:
    if credential is None:
        return f"{name} (not supported by this client)"
    if credential.is_set:
        return f"{name} (passed)"
    return f"{name} ({credential.hint})" if credential.hint else name
