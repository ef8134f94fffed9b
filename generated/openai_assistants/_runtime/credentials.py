"""Credentials, and which of them a request takes."""

import base64
import os
from collections.abc import Mapping
from dataclasses import replace
from typing import Literal, Protocol

from .errors import MissingCredentialsError
from .request import Request, Security

__all__ = ["ApiKey", "Basic", "Bearer", "Credential", "chosen"]


class Credential(Protocol):
    """A secret, and the way it is sent."""

    @property
    def hint(self) -> str:
        """How the secret can be given, for the message that it is missing."""
        ...

    @property
    def is_set(self) -> bool:
        """Whether the secret was given."""
        ...

    @property
    def header(self) -> str | None:
        """The header that carries the secret, if one does."""
        ...

    def apply(self, request: Request) -> Request:
        """Add the secret to a request."""
        ...


class Bearer:
    """A token in the Authorization header.

    Where it is not given, the environment variable `env` is read.
    """

    header = "Authorization"

    def __init__(self, token: str | None, *, argument: str = "", env: str = "") -> None:
        self._token = token or os.environ.get(env)
        self.hint = _hint(argument, env)

    @property
    def is_set(self) -> bool:
        """Whether there is a token."""
        return bool(self._token)

    def apply(self, request: Request) -> Request:
        """Add the token to a request."""
        return _authorized(request, f"Bearer {self._token}")


class ApiKey:
    """A key in a header, in the query or in a cookie.

    Where it is not given, the environment variable `env` is read.
    """

    def __init__(
        self,
        location: Literal["header", "query", "cookie"],
        name: str,
        value: str | None,
        *,
        argument: str = "",
        env: str = "",
    ) -> None:
        self._location = location
        self._name = name
        self._value = value or os.environ.get(env)
        self.header = name if location == "header" else None
        self.hint = _hint(argument, env)

    @property
    def is_set(self) -> bool:
        """Whether there is a key."""
        return bool(self._value)

    def apply(self, request: Request) -> Request:
        """Add the key to a request."""
        given = {self._name: self._value}
        if self._location == "header":
            return replace(request, headers={**request.headers, **given})
        if self._location == "query":
            return replace(request, query={**request.query, **given})
        return replace(request, cookies={**request.cookies, **given})


class Basic:
    """A user name and a password in the Authorization header."""

    header = "Authorization"

    def __init__(
        self, username: str | None, password: str | None, *, argument: str = ""
    ) -> None:
        self._username = username
        self._password = password
        self.hint = _hint(argument)

    @property
    def is_set(self) -> bool:
        """Whether there is a user name; the password may be empty."""
        return bool(self._username) and self._password is not None

    def apply(self, request: Request) -> Request:
        """Add user name and password to a request."""
        pair = f"{self._username}:{self._password}".encode()
        written = base64.b64encode(pair).decode("ascii")
        return _authorized(request, f"Basic {written}")


def chosen(
    security: Security, credentials: Mapping[str, Credential]
) -> tuple[Credential, ...]:
    """Choose the credentials for a request.

    They are those of the first alternative that can be met. The alternative that
    needs none counts last, so that credentials that were given are sent.

    Raises:
        MissingCredentialsError: No alternative can be met.
    """
    given = {name: value for name, value in credentials.items() if value.is_set}
    for names in sorted(security, key=lambda names: not names):
        if all(name in given for name in names):
            return tuple(given[name] for name in names)
    if not security:
        return ()
    raise MissingCredentialsError(_missing(security, credentials))


def _hint(argument: str, env: str = "") -> str:
    """Say how a secret can be given."""
    ways = [
        *([f"{argument}=…"] if argument else []),
        *([f"the environment variable {env}"] if env else []),
    ]
    return ", or ".join(ways)


def _missing(security: Security, credentials: Mapping[str, Credential]) -> str:
    ways = [
        " and ".join(_named(name, credentials.get(name)) for name in names)
        for names in security
    ]
    return f"this call takes credentials: {', or '.join(ways)}"


def _named(name: str, credential: Credential | None) -> str:
    if credential is None:
        return f"{name}, which this client does not support"
    return f"{name} ({credential.hint})" if credential.hint else name


def _authorized(request: Request, value: str) -> Request:
    return replace(request, headers={**request.headers, "Authorization": value})
