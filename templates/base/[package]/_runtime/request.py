"""Requests of the API, independent of HTTP clients, and the options of requests."""

from collections.abc import Collection, Mapping
from dataclasses import field, replace
from typing import Final, Protocol, Self, TypeAlias, TypedDict
from urllib.parse import parse_qs

from .frozen import frozen
from .http_library import httpx
from .request_bodies import Body
from .retries import RetryPolicy

__all__ = [
    "ClientOptions",
    "Request",
    "RequestOptions",
    "Security",
    "ServerChoice",
    "Timeout",
]

Security: TypeAlias = tuple[tuple[str, ...], ...]
"""Alternative security requirements; each lists the schemes that it needs together."""

Timeout: TypeAlias = float | httpx.Timeout | None
"""Timeout in seconds of each network operation; None for no timeout."""


class RequestOptions(TypedDict, total=False):
    """Options of one request, which override those of the client."""

    extra_headers: Mapping[str, str | None]
    """Headers added to those of the client; None removes one."""

    extra_query: Mapping[str, object]
    """Query parameters added to those of the method; they override them."""

    extra_body: Mapping[str, object]
    """Fields added to the body of the method; they override them."""

    timeout: Timeout
    """Timeout in seconds of each network operation; None for no timeout."""

    deadline: float | None
    """Seconds for the whole request with its retries; None for no limit."""

    max_retries: int
    """Maximum number of retries after a failure; 0 for none."""


class ClientOptions(TypedDict, total=False):
    """Options of `with_options()`, which override those of the client."""

    base_url: str
    """The base URL of the API."""

    headers: Mapping[str, str | None]
    """Headers of every request, added to those of the client; None removes one."""

    query: Mapping[str, object]
    """Query parameters of every request, added to those of the client."""

    timeout: Timeout
    """Timeout in seconds of each network operation; None for no timeout."""

    deadline: float | None
    """Seconds for each request with all its retries; None for no limit."""

    max_response_bytes: int | None
    """Maximum size of a response that is read into memory; None for no limit."""

    max_retries: int
    """Maximum number of retries after a failure; 0 for none."""

    trusted_hosts: Collection[str]
    """Other hosts, or host:port, that links to next pages may lead to, and which get
    the credentials."""

    retries: RetryPolicy
    """Which failures are retried, and after which pauses."""


@frozen
class ServerChoice:
    """The server that the caller of a client chose, and values of variables in URLs.

    The values are by the names of the variables in the API; those that are None have
    their defaults. `arguments` are the names of the arguments for variables that have
    other names. `name` is one of `names`, or None for the first server.

    Raises:
        ValueError: There is no server with this name.
    """

    name: str | None = None
    variables: Mapping[str, str | None] = field(default_factory=dict[str, str | None])
    names: tuple[str, ...] = ()
    arguments: Mapping[str, str] = field(default_factory=dict[str, str])

    def __post_init__(self) -> None:
        if self.name is not None and self.name not in self.names:
            names = ", ".join(map(repr, self.names))
            raise ValueError(f"unknown server {self.name!r}; servers: {names}")

    def get_argument(self, variable: str) -> str:
        """Return the name of the argument for a variable."""
        return self.arguments.get(variable, variable)


class Servers(Protocol):
    """The servers of a method, from which the settings of the client choose."""

    def build_url(self, choice: ServerChoice) -> str:
        """Return the URL of the server, which may be relative to the base URL."""
        ...


_OPTION_NAMES: Final = RequestOptions.__optional_keys__


@frozen
class Request:
    """The request of one operation.

    `path_parameters` are the values for the names in braces in `path`. Other values may
    be NOT_GIVEN and are omitted then. `security` and `base_url` default to those of the
    client, `accept` to that of the response parser. `url`, a link of the server, is sent
    unchanged in place of `path` and `query`; its query is also in `query`, parsed.
    `renamed` maps names in the API to the arguments with other names, for error
    messages.

    Raises:
        TypeError: There is an unknown option, which is usually a misspelt argument.
    """

    method: str
    path: str
    path_parameters: Mapping[str, object] = field(
        default_factory=dict[str, object], repr=False
    )
    query: Mapping[str, object] = field(default_factory=dict[str, object], repr=False)
    headers: Mapping[str, object] = field(default_factory=dict[str, object], repr=False)
    cookies: Mapping[str, object] = field(default_factory=dict[str, object], repr=False)
    body: Body | None = field(default=None, repr=False)
    security: Security | None = None
    base_url: str | Servers | None = None
    accept: str | None = None
    options: RequestOptions = field(
        default_factory=lambda: RequestOptions(), repr=False
    )
    url: str | None = field(default=None, repr=False)
    renamed: dict[str, str] | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        if not self.options.keys() <= _OPTION_NAMES:
            raise self._make_unknown_argument_error()

    @property
    def operation(self) -> str:
        """The method and the path in the API description, which name the operation."""
        return f"{self.method} {self.path}"

    @property
    def merged_query(self) -> dict[str, object]:
        """The query parameters of the method, overridden by those of the options."""
        return {**self.query, **self.options.get("extra_query", {})}

    def get_query_value(self, name: str) -> object:
        """Return the value of a query parameter, or None."""
        return self.merged_query.get(name)

    def with_query_value(self, name: str, value: object) -> Self:
        """Return a copy with another value of a query parameter."""
        extra = self.options.get("extra_query", {})
        others = {key: each for key, each in extra.items() if key != name}
        options: RequestOptions = {**self.options, "extra_query": others}
        return replace(self, query={**self.query, name: value}, options=options)

    def without_extras(self) -> Self:
        """Return a copy without the `extra_query` and `extra_body` of the options."""
        options = self.options.copy()
        options.pop("extra_query", None)
        options.pop("extra_body", None)
        return replace(self, options=options)

    def with_url(self, url: httpx.URL) -> Self:
        """Return a copy for a URL, whose query replaces all query parameters."""
        path = url.raw_path.decode("ascii")
        query = url.query.decode("ascii")
        return replace(
            self,
            url=f"{url.scheme}://{url.netloc.decode('ascii')}{path}",
            query=parse_qs(query, keep_blank_values=True, errors="surrogateescape"),
            options={**self.options, "extra_query": {}},
        )

    def _make_unknown_argument_error(self) -> TypeError:
        from .unknown_arguments import make_unknown_argument_error

        hint = "fields that are not described are given by extra_body="
        return make_unknown_argument_error(
            self.options,
            _OPTION_NAMES,
            wire_names=self.renamed,
            hint=hint if _takes_fields(self.body) else "",
        )


def _takes_fields(body: Body | None) -> bool:
    """Return whether a body is an object, to which fields can be added."""
    try:
        return body is not None and bool(body.with_fields({}))
    except TypeError:
        return False
