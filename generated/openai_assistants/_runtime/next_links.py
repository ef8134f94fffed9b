"""Links to the next pages of lists, and the servers that may get the credentials."""

import re
from collections.abc import Collection, Mapping
from urllib.parse import unquote_plus

from .errors import ForeignLinkError
from .http_library import httpx
from .parameters import format_query

__all__ = [
    "check_trusted_hosts",
    "complete_link",
    "is_trusted_server",
    "resolve_link",
]


def check_trusted_hosts(hosts: Collection[str]) -> None:
    """Raise an error unless these are names of hosts, each with an optional port."""
    if isinstance(hosts, str):
        raise TypeError(
            f"trusted_hosts must be a list of hosts, not a string: {hosts!r}"
        )
    for host in hosts:
        if not re.fullmatch(r"[^\s/?#@]+", host):
            raise ValueError(f"trusted_hosts must be hosts or host:port: {host!r}")
        try:
            httpx.URL(f"https://{host}")
        except httpx.InvalidURL as error:
            raise ValueError(f"trusted_hosts: {host!r}: {error}") from None


def is_trusted_server(base_url: str, url: str, trusted_hosts: Collection[str]) -> bool:
    """Return whether the server of a URL may get the credentials.

    It may if it is that of the base URL, or a trusted host that the credentials reach
    encrypted if they do so there.
    """
    base, other = httpx.URL(base_url), httpx.URL(url)
    return _is_same_server(base, other) or (
        _is_trusted(other, trusted_hosts) and not _leaves_https(base, other)
    )


def resolve_link(base_url: str, target: str, trusted_hosts: Collection[str]) -> str:
    """Return the URL to request for a link, with its path and query as they are.

    Where the base URL has https, so has the result: a server behind a proxy may not
    know its own scheme, and then names the host of the base URL without its port.

    Raises:
        ForeignLinkError: The link leads to a host that must not get the credentials.
    """
    base, link = httpx.URL(base_url), httpx.URL(target)
    if _leaves_https(base, link):
        port = base.port if link.host == base.host and link.port is None else link.port
        link = link.copy_with(scheme="https", port=port)
    if not (_is_same_server(base, link) or _is_trusted(link, trusted_hosts)):
        raise ForeignLinkError(_format_foreign_link_message(base, link))
    path = target.partition("://")[2].partition("/")[2]
    return f"{link.scheme}://{link.netloc.decode('ascii')}/{path}"


def complete_link(
    url: str, shared: Mapping[str, object], secrets: Mapping[str, object]
) -> str:
    """Return a link with the shared parameters that it lacks, and with current secrets.

    Everything else in it stays byte for byte: it may be signed, and its values may be
    binary (RFC 3986, section 2.4: percent-encoded data is decoded once only).
    """
    address, _, query = url.partition("?")
    pairs = query.split("&") if query else []
    for name, value in secrets.items():
        pairs = _replace_pair(pairs, name, format_query({name: value}))
    names = set(map(_get_name, pairs))
    added = format_query(shared).split("&") if shared else []
    pairs += [pair for pair in added if pair and _get_name(pair) not in names]
    return f"{address}?{'&'.join(pairs)}" if pairs else address


def _leaves_https(base: httpx.URL, link: httpx.URL) -> bool:
    return (base.scheme, link.scheme) == ("https", "http")


def _is_same_server(base: httpx.URL, link: httpx.URL) -> bool:
    """Return whether a link leads to the server of the base URL.

    So does a link from http to https, at the default ports.
    """
    if link.host != base.host or link.port != base.port:
        return False
    return link.scheme == base.scheme or (link.scheme == "https" and link.port is None)


def _is_trusted(link: httpx.URL, hosts: Collection[str]) -> bool:
    return link.scheme in {"http", "https"} and any(
        _matches_host(link, host) for host in hosts
    )


def _matches_host(link: httpx.URL, host: str) -> bool:
    """Return whether a link leads to a host; one without a port stands for all ports."""
    trusted = httpx.URL(f"{link.scheme}://{host}")
    has_port = re.search(r":\d+$", host) is not None
    return trusted.host == link.host and (not has_port or trusted.port == link.port)


def _format_foreign_link_message(base: httpx.URL, link: httpx.URL) -> str:
    """Return the message; the path and the query of a link may hold secrets."""
    host = link.netloc.decode("ascii")
    return (
        f"the link leads to another server than base_url, {_format_origin(base)}: "
        f"{_format_origin(link)}; if that may get the credentials of this client, "
        f"pass trusted_hosts=[{host!r}]"
    )


def _format_origin(url: httpx.URL) -> str:
    return f"{url.scheme}://{url.netloc.decode('ascii')}"


def _replace_pair(pairs: list[str], name: str, pair: str) -> list[str]:
    """Return pairs with another one in place of all with its name, or else at the end."""
    places = [place for place, each in enumerate(pairs) if _get_name(each) == name]
    if not places:
        return [*pairs, pair]
    kept = [each for each in pairs if _get_name(each) != name]
    return [*kept[: places[0]], pair, *kept[places[0] :]]


def _get_name(pair: str) -> str:
    return unquote_plus(pair.partition("=")[0])
