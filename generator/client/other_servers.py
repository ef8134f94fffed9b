"""Servers of operations other than that of the client, which get no credentials."""

from __future__ import annotations

from collections.abc import Collection
from urllib.parse import SplitResult, urljoin, urlsplit

from ..frozen import frozen
from ..model import Api, Operation

_DEFAULT_PORTS = {"http": 80, "https": 443}


@frozen
class OtherServer:
    """A server that single operations use: its origin, its host, and these operations.

    With `is_plain`, credentials that are encrypted elsewhere would reach it in plain text, so that
    no consent to it is possible.
    """

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
    trusted = {host.lower() for host in trusted_hosts}
    base = urlsplit(base_url)
    origins: dict[str, tuple[str, bool, list[Operation]]] = {}
    for operation in filter(api.get_security, api.operations):
        server = urlsplit(urljoin(base_url, operation.server or ""))
        if server.hostname is None or _get_origin(server) == _get_origin(base):
            continue
        host = server.netloc.rpartition("@")[2].lower()
        is_plain = base.scheme == "https" and server.scheme == "http"
        if not is_plain and {server.hostname, host} & trusted:
            continue
        _, _, operations = origins.setdefault(f"{server.scheme}://{host}", (host, is_plain, []))
        operations.append(operation)
    return tuple(
        OtherServer(origin, host, tuple(operations), is_plain)
        for origin, (host, is_plain, operations) in origins.items()
    )


def has_absolute_servers(api: Api) -> bool:
    """Check whether operations have servers that do not depend on the base URL."""
    return any(urlsplit(operation.server or "").netloc for operation in api.operations)


def _get_origin(url: SplitResult) -> tuple[str, str | None, int | None]:
    return url.scheme, url.hostname, url.port or _DEFAULT_PORTS.get(url.scheme)
