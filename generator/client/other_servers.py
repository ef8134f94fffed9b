"""Servers of operations other than that of the client, which get no credentials."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from urllib.parse import SplitResult, urljoin, urlsplit

from ..frozen import frozen
from ..model import Api, Operation, Server

_DEFAULT_PORTS = {"http": 80, "https": 443}


@frozen
class OtherServer:
    """A server that single operations use: its origin, its host, and these operations.

    `pointer` is its first location in the description.
    With `is_plain`, credentials that are encrypted elsewhere would reach it in plain text, so that
    no consent to it is possible.
    """

    pointer: str
    origin: str
    host: str
    operations: tuple[Operation, ...]
    is_plain: bool


def find_other_servers(
    api: Api, base_url: str, trusted_hosts: Collection[str]
) -> tuple[OtherServer, ...]:
    """Return the servers to which operations would send credentials without consent.

    Consent is the host, with or without its port, in `trusted_hosts`.
    """
    base = urlsplit(base_url)
    origins: dict[str, tuple[str, str, bool, list[Operation]]] = {}
    for operation, described in _iter_servers(api):
        server = urlsplit(urljoin(base_url, described.default_url))
        if server.hostname is None or _is_trusted(server, base, trusted_hosts):
            continue
        host = _get_host(server)
        operations: list[Operation] = []
        entry = described.pointer, host, _leaves_https(base, server), operations
        *_, operations = origins.setdefault(f"{server.scheme}://{host}", entry)
        if operation not in operations[-1:]:
            operations.append(operation)
    return tuple(
        OtherServer(pointer, origin, host, tuple(operations), is_plain)
        for origin, (pointer, host, is_plain, operations) in origins.items()
    )


def is_trusted_server(url: str, base_url: str, trusted_hosts: Collection[str]) -> bool:
    """Check whether a client with a base URL sends credentials to the server of another URL."""
    return _is_trusted(urlsplit(url), urlsplit(base_url), trusted_hosts)


def _is_trusted(server: SplitResult, base: SplitResult, trusted_hosts: Collection[str]) -> bool:
    if _get_origin(server) == _get_origin(base):
        return True
    host = _get_host(server)
    names = {server.hostname, host, f"{host}:{_DEFAULT_PORTS.get(server.scheme)}"}
    trusted = {each.lower() for each in trusted_hosts}
    return not _leaves_https(base, server) and not names.isdisjoint(trusted)


def _leaves_https(base: SplitResult, server: SplitResult) -> bool:
    return base.scheme == "https" and server.scheme == "http"


def _get_host(url: SplitResult) -> str:
    """Return the host of a URL, with its port if it has one."""
    return url.netloc.rpartition("@")[2].lower()


def _iter_servers(api: Api) -> Iterator[tuple[Operation, Server]]:
    """Yield the operations that need credentials with each of their servers."""
    for operation in filter(api.get_security, api.operations):
        for server in operation.servers:
            yield operation, server


def has_absolute_servers(api: Api) -> bool:
    """Check whether operations have servers that do not depend on the base URL."""
    servers = (server for operation in api.operations for server in operation.servers)
    return any(_is_absolute(server) for server in servers)


def _is_absolute(server: Server) -> bool:
    """Check whether a URL has a host, or begins with a variable, which may have one."""
    return bool(urlsplit(server.default_url).netloc) or not server.url.startswith(("/", "."))


def _get_origin(url: SplitResult) -> tuple[str, str | None, int | None]:
    return url.scheme, url.hostname, url.port or _DEFAULT_PORTS.get(url.scheme)
