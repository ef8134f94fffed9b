"""Servers: ``host``, ``basePath`` and ``schemes`` (Swagger 2.0, "Swagger Object")."""

from __future__ import annotations

from collections.abc import Sequence

from ..document import Cursor
from .moved_values import MovedValues

_HTTP_SCHEMES = ("https", "http")  # the order of preference: credentials are sent to the first


def convert_servers(root: Cursor, moved: MovedValues) -> list[dict[str, str]]:
    """Return the servers of a description; none if it names neither a host nor a path."""
    schemes = _read_schemes(root) or ("https",)
    host = root.get_string("host")
    base_path = _read_base_path(root)
    key = "host" if host else "basePath"
    if key in root:
        moved.add_source("/servers", f"/{key}")
    if not host:
        # The host is that of the description, which a client asks for.
        return [{"url": base_path}] if base_path else []
    return _list_servers(schemes, host, base_path)


def convert_operation_servers(
    operation: Cursor, root: Cursor, moved: MovedValues
) -> list[dict[str, str]]:
    """Return the servers of an operation that does not accept the scheme of the first server."""
    host, schemes = root.get_string("host"), _read_schemes(operation)
    if not host or not schemes or (_read_schemes(root) or ("https",))[0] in schemes:
        return []
    moved.add_source(f"{operation.pointer}/servers", f"{operation.pointer}/schemes")
    return _list_servers(schemes, host, _read_base_path(root))


def _read_schemes(holder: Cursor) -> Sequence[str]:
    """Return the schemes that a client can use, the safest first."""
    schemes = holder.get_strings("schemes")
    found = [scheme for scheme in _HTTP_SCHEMES if scheme in schemes]
    if schemes and not found:
        holder.at_path("schemes").warn(
            "server-url",
            "none of the schemes is HTTP; https:// is used",
            "add 'https' or 'http'",
        )
    return found


def _read_base_path(root: Cursor) -> str:
    base_path = root.get_string("basePath").strip("/")
    return f"/{base_path}" if base_path else ""


def _list_servers(schemes: Sequence[str], host: str, base_path: str) -> list[dict[str, str]]:
    """Return a server for each scheme; only one if the host has its own scheme."""
    urls = dict.fromkeys(_join_url(scheme, host, base_path) for scheme in schemes)
    return [{"url": url} for url in urls]


def _join_url(scheme: str, host: str, base_path: str) -> str:
    # A scheme is not allowed in a host, and is written there nevertheless.
    host = host.strip("/")
    return f"{host}{base_path}" if "://" in host else f"{scheme}://{host}{base_path}"
