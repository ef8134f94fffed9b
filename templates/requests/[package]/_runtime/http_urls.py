"""URLs and query parameters."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple, cast
from urllib.parse import parse_qsl, quote, unquote, urlencode, urljoin, urlsplit

import idna

from .http_exceptions import InvalidURL

__all__ = ["URL", "QueryParams"]

_MAX_LENGTH = 65_536
_DEFAULT_PORTS = {"http": 80, "https": 443}
_PATH_CHARACTERS = "/%:@!$&'()*+,;=~-._"
_QUERY_CHARACTERS = _PATH_CHARACTERS + "?[]|"


class QueryParams(Mapping[str, str]):
    """The parameters of a query, in their order; a name may be repeated."""

    def __init__(
        self,
        params: str | Mapping[str, object] | Iterable[tuple[str, str]] | None = None,
    ) -> None:
        if params is None:
            self._pairs: list[tuple[str, str]] = []
        elif isinstance(params, QueryParams):
            self._pairs = list(params._pairs)
        elif isinstance(params, str):
            self._pairs = parse_qsl(params, keep_blank_values=True)
        else:
            items: Any = params
            if isinstance(params, Mapping):
                items = cast(Any, params).items()
            pairs = cast("Iterable[tuple[str, object]]", items)
            self._pairs = [(name, str(value)) for name, value in pairs]

    def __getitem__(self, name: str) -> str:
        for key, value in self._pairs:
            if key == name:
                return value
        raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        return iter(dict(self._pairs))

    def __len__(self) -> int:
        return len(dict(self._pairs))

    def __str__(self) -> str:
        return urlencode(self._pairs)

    def remove(self, name: str) -> "QueryParams":
        """Return the other parameters."""
        return QueryParams([pair for pair in self._pairs if pair[0] != name])

    def set(self, name: str, value: str) -> "QueryParams":
        """Return the parameters with one value for a name, at its first place."""
        pairs: list[tuple[str, str]] = []
        for pair in self._pairs:
            if pair[0] != name:
                pairs.append(pair)
            elif (name, value) not in pairs:
                pairs.append((name, value))
        return QueryParams(pairs if name in self else [*pairs, (name, value)])


class _Parts(NamedTuple):
    """The parts of a URL, as they are sent."""

    scheme: str
    userinfo: str
    host: str
    port: int | None
    path: str
    query: str
    fragment: str


class URL:
    """A URL, whose path and query are sent as they are, except for invalid characters."""

    def __init__(self, url: "str | URL") -> None:
        self._parts: _Parts = url._parts if isinstance(url, URL) else _parse(url)

    @property
    def scheme(self) -> str:
        """The scheme, in lower case."""
        return self._parts.scheme

    @property
    def userinfo(self) -> bytes:
        """The user name and password, as they are written."""
        return self._parts.userinfo.encode("ascii")

    @property
    def host(self) -> str:
        """The host, with the characters of an internationalized one."""
        host = self._parts.host
        return idna.decode(host) if host.startswith("xn--") else host

    @property
    def raw_host(self) -> bytes:
        """The host in ASCII."""
        return self._parts.host.encode("ascii")

    @property
    def port(self) -> int | None:
        """The port, or None for that of the scheme."""
        return self._parts.port

    @property
    def netloc(self) -> bytes:
        """The host and the port."""
        host = f"[{self._parts.host}]" if ":" in self._parts.host else self._parts.host
        return (host if self.port is None else f"{host}:{self.port}").encode("ascii")

    @property
    def path(self) -> str:
        """The path without percent-encoding."""
        return unquote(self._parts.path)

    @property
    def raw_path(self) -> bytes:
        """The path and the query as they are sent."""
        query = f"?{self._parts.query}" if self._parts.query else ""
        return f"{self._parts.path}{query}".encode("ascii")

    @property
    def query(self) -> bytes:
        """The query as it is sent."""
        return self._parts.query.encode("ascii")

    @property
    def fragment(self) -> str:
        """The fragment without percent-encoding."""
        return unquote(self._parts.fragment)

    @property
    def params(self) -> QueryParams:
        """The parameters in the query."""
        return QueryParams(self._parts.query)

    def copy_with(
        self,
        *,
        scheme: str | None = None,
        port: int | None = -1,
        userinfo: bytes | None = None,
        query: bytes | None = b"\0",
        fragment: str | None = "\0",
    ) -> "URL":
        """Return a URL with other parts; None for a query or fragment removes it."""
        parts = self._parts
        if scheme is not None:
            parts = parts._replace(scheme=scheme)
        if port != -1:
            parts = parts._replace(port=port)
        if userinfo is not None:
            parts = parts._replace(userinfo=userinfo.decode("ascii"))
        if query != b"\0":
            parts = parts._replace(query=(query or b"").decode("ascii"))
        if fragment != "\0":
            parts = parts._replace(fragment=fragment or "")
        changed = URL(self)
        changed._parts = _drop_default_port(parts)
        return changed

    def copy_set_param(self, name: str, value: str) -> "URL":
        """Return a URL with another value of a query parameter."""
        return self.copy_with(query=str(self.params.set(name, value)).encode("ascii"))

    def join(self, url: "str | URL") -> "URL":
        """Return the URL that a reference means, relative to this one.

        Raises:
            InvalidURL: It is not valid.
        """
        try:
            joined = urljoin(str(self), str(url))
        except ValueError as error:
            raise InvalidURL(str(error)) from None
        return URL(joined)

    def __str__(self) -> str:
        scheme, userinfo, host, _, path, query, fragment = self._parts
        authority = f"{userinfo}@" if userinfo else ""
        authority += self.netloc.decode("ascii")
        start = f"{scheme}:" if scheme else ""
        start += f"//{authority}" if host else ""
        end = f"?{query}" if query else ""
        return start + path + end + (f"#{fragment}" if fragment else "")

    def __repr__(self) -> str:
        return f"URL({str(self.copy_with(userinfo=b''))!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, URL | str) and str(self) == str(other)

    def __hash__(self) -> int:
        return hash(str(self))


def _parse(url: str) -> _Parts:
    """Return the parts of a URL.

    Raises:
        InvalidURL: It is too long, has control characters, or an invalid host or port.
    """
    if len(url) > _MAX_LENGTH:
        raise InvalidURL("URL too long")
    if control := re.search(r"[\x00-\x1f\x7f]", url):
        place = control.start()
        raise InvalidURL(f"non-printable character at position {place}")
    try:
        split = urlsplit(url)
        host, port = (split.hostname or "").lower(), split.port
        userinfo = split.netloc.rpartition("@")[0]
        parts = _Parts(
            split.scheme.lower(),
            quote(userinfo, safe=_PATH_CHARACTERS),
            host if host.isascii() else idna.encode(host, uts46=True).decode("ascii"),
            port,
            quote(split.path or ("/" if split.netloc else ""), safe=_PATH_CHARACTERS),
            quote(split.query, safe=_QUERY_CHARACTERS),
            quote(split.fragment, safe=_QUERY_CHARACTERS),
        )
    except ValueError as error:
        raise InvalidURL(str(error)) from None
    return _drop_default_port(parts)


def _drop_default_port(parts: _Parts) -> _Parts:
    is_default = parts.port == _DEFAULT_PORTS.get(parts.scheme, -1)
    return parts._replace(port=None) if is_default else parts
