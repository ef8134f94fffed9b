"""URLs of descriptions: which may be fetched, and their normalized form."""

from __future__ import annotations

import re
from ipaddress import IPv4Address, IPv6Address, ip_address
from urllib.parse import SplitResult, quote, urljoin, urlsplit, urlunsplit

from .errors import FetchError

_HOST = re.compile(r"[a-z0-9_-]+(\.[a-z0-9_-]+)*", re.ASCII)
# Other parsers read a host that ends with a number as an IPv4 address (URL Standard, 3.5).
_NUMBER_AT_END = re.compile(r"(^|\.)(\d+|0x[0-9a-f]*)$", re.ASCII)
_UNSAFE_CHARACTER = re.compile(r"[\x00-\x20\x7f\\]")
_PATH_CHARACTERS = "/%:@!$&'()*+,;=~?"
_DEFAULT_PORTS = {"https": 443, "http": 80}
_MAX_LENGTH = 4_000


def normalize_url(text: str) -> str:
    """Return a URL that may be fetched in one form: equal URLs are equal texts.

    The scheme and the host are in lower case, the default port and the fragment are removed, and
    characters beyond ASCII are encoded (RFC 3986, section 6.2.2; RFC 3987, section 3.1).

    Raises:
        FetchError: The URL is invalid, or may not be fetched: it is neither https, nor http on
            loopback, or has a password.
    """
    parts = _split_url(text)
    if parts.scheme not in _DEFAULT_PORTS:
        raise FetchError(
            f"'{parts.scheme}' URLs are not read, only https", "pass a file or https://…"
        )
    host = _normalize_host(parts)
    if parts.scheme == "http" and not is_loopback(host):
        hint = "write https://"
        if host in ("0.0.0.0", "[::]"):
            hint = "this is where a server listens; its address on this machine is 127.0.0.1"
        raise FetchError("http is only allowed on this machine, such as 127.0.0.1", hint)
    port = _get_port(parts)
    authority = host if port == _DEFAULT_PORTS[parts.scheme] else f"{host}:{port}"
    path = quote(parts.path or "/", safe=_PATH_CHARACTERS)
    if "/." in path and not path.startswith("//"):
        path = urljoin("/", path)  # without the segments `.` and `..`
    query = quote(parts.query, safe=_PATH_CHARACTERS)
    return urlunsplit((parts.scheme, authority, path, query, ""))


def resolve_redirect(base_url: str, location: str) -> str:
    """Return the URL that a server redirects to, if it may be fetched.

    Raises:
        FetchError: It may not: it is invalid, not encrypted where `base_url` is, or on this machine
            or in a private network where `base_url` is not.
    """
    url = normalize_url(urljoin(base_url, location))
    if base_url.startswith("https:") and not url.startswith("https:"):
        raise FetchError(f"the server redirects to {url}, which is not encrypted")
    if _is_private(_get_host(url)) and not _is_private(_get_host(base_url)):
        raise FetchError(f"the server redirects to {url}, which is in a private network")
    return url


def get_origin(url: str) -> str:
    """Return the scheme, host and port of a normalized URL, such as ``https://acme.com``."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def remove_query(url: str) -> str:
    """Return a URL without its query and fragment."""
    return urlunsplit((*urlsplit(url)[:3], "", ""))


def parse_host(text: str) -> tuple[str, int | None]:
    """Return a normalized host and its port, if it has one: ``acme.com``, ``127.0.0.1:8000``.

    Raises:
        FetchError: The text is something else.
    """
    parts = _split_url(f"https://{text}")
    if parts.path or parts.query or parts.fragment:
        raise FetchError("this is not the name of a host")
    return _normalize_host(parts), _get_port(parts) if parts.port is not None else None


def has_host(url: str, host: str, port: int | None) -> bool:
    """Check whether a normalized URL has a host and port; None is the default of its scheme."""
    parts = urlsplit(url)
    default_port = _DEFAULT_PORTS[parts.scheme]
    return _get_host(url) == host and (parts.port or default_port) == (port or default_port)


def is_loopback_url(url: str) -> bool:
    """Check whether a normalized URL is on this machine."""
    return is_loopback(_get_host(url))


def is_loopback(host: str) -> bool:
    """Check whether a normalized host is this machine (RFC 6761, section 6.3, and RFC 6890)."""
    address = _parse_address(host)
    return address.is_loopback if address else host == "localhost"


def _is_private(host: str) -> bool:
    """Check whether a host is an address that is not public; names are not resolved."""
    address = _parse_address(host)
    if address is None:
        return host == "localhost" or host.endswith(".localhost")
    return not address.is_global


def _parse_address(host: str) -> IPv4Address | IPv6Address | None:
    try:
        address = ip_address(host.strip("[]"))
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address


def _split_url(text: str) -> SplitResult:
    if len(text) > _MAX_LENGTH:
        raise FetchError(f"the URL has more than {_MAX_LENGTH:,} characters")
    if _UNSAFE_CHARACTER.search(text):
        raise FetchError(
            "this is not a valid URL: it has a space, a backslash or a control character"
        )
    try:
        parts = urlsplit(text)
        parts.port  # noqa: B018 -- raises an error if it is not a number
    except ValueError as error:
        raise FetchError(f"this is not a valid URL: {error}") from None
    if "@" in parts.netloc:
        hint = "pass headers for a host in the environment variable SPECLOOM_HEADERS"
        raise FetchError("a URL must not have a user name or password", hint)
    return parts


def _normalize_host(parts: SplitResult) -> str:
    """Return the host of a URL in ASCII and lower case; IPv6 addresses are in brackets."""
    host = parts.hostname or ""
    if ":" in host:
        try:
            return f"[{IPv6Address(host).compressed}]"
        except ValueError:
            raise FetchError("this is not a valid URL: the IPv6 address is invalid") from None
    try:
        host = host.encode("idna").decode("ascii") if not host.isascii() else host
    except UnicodeError:
        raise FetchError(
            "this is not a valid URL: the host has characters that it cannot have"
        ) from None
    is_number = _NUMBER_AT_END.search(host) and _parse_address(host) is None
    if not _HOST.fullmatch(host) or is_number:
        raise FetchError("this is not a valid URL: the host is invalid or missing")
    return host


def _get_port(parts: SplitResult) -> int:
    return parts.port or _DEFAULT_PORTS[parts.scheme]


def _get_host(url: str) -> str:
    """Return the host of a normalized URL; IPv6 addresses are in brackets."""
    host = urlsplit(url).hostname or ""
    return f"[{host}]" if ":" in host else host
