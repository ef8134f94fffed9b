"""The headers and cookies of requests and responses."""

from collections.abc import Iterable, Iterator, Mapping, MutableMapping
from email.message import Message
from http.cookiejar import CookieJar
from typing import TYPE_CHECKING, Any, TypeAlias, cast
from urllib.request import Request as CookieRequest

if TYPE_CHECKING:
    from .http_messages import Request

__all__ = ["Cookies", "HeaderValues", "Headers"]

HeaderText: TypeAlias = str | bytes
HeaderValues: TypeAlias = (
    "Headers | Mapping[str, str] | Iterable[tuple[HeaderText, HeaderText]] | None"
)


def _decode(text: HeaderText) -> str:
    if isinstance(text, str):
        return text
    try:
        return text.decode()
    except UnicodeDecodeError:
        return text.decode("latin-1")


class Headers(MutableMapping[str, str]):
    """Headers, in their order; names are case-insensitive and may be repeated."""

    def __init__(self, headers: HeaderValues = None) -> None:
        items: Any = headers or ()
        if isinstance(headers, Headers):
            items = headers.written_items()
        elif isinstance(headers, Mapping):
            items = cast(Any, headers).items()
        pairs = cast("Iterable[tuple[HeaderText, HeaderText]]", items)
        self._pairs: list[tuple[str, str]] = [
            (_decode(name), _decode(value)) for name, value in pairs
        ]

    def __getitem__(self, name: str) -> str:
        values = [value for key, value in self._pairs if key.lower() == name.lower()]
        if not values:
            raise KeyError(name)
        return ", ".join(values)

    def __setitem__(self, name: str, value: str) -> None:
        places = [
            n for n, (key, _) in enumerate(self._pairs) if key.lower() == name.lower()
        ]
        if not places:
            self._pairs.append((name, value))
            return
        self._pairs[places[0]] = (name, value)
        for place in reversed(places[1:]):
            del self._pairs[place]

    def __delitem__(self, name: str) -> None:
        if name not in self:
            raise KeyError(name)
        self._pairs = [pair for pair in self._pairs if pair[0].lower() != name.lower()]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and any(
            key.lower() == name.lower() for key, _ in self._pairs
        )

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys(name.lower() for name, _ in self._pairs))

    def __len__(self) -> int:
        return len({name.lower() for name, _ in self._pairs})

    def __repr__(self) -> str:
        return f"Headers({self._pairs!r})"

    def multi_items(self) -> list[tuple[str, str]]:
        """Return all names and values, also of repeated headers."""
        return [(name.lower(), value) for name, value in self._pairs]

    def written_items(self) -> list[tuple[str, str]]:
        """Return all names, as they were written, and values."""
        return list(self._pairs)

    def copy(self) -> "Headers":
        """Return a copy that can be changed."""
        return Headers(self)


class Cookies:
    """The cookies that servers set, and those of the caller, in a cookie jar."""

    def __init__(self, jar: CookieJar | None = None) -> None:
        self.jar = CookieJar() if jar is None else jar

    def set_cookie_header(self, request: "Request") -> None:
        """Add the cookies that belong to a request."""
        self.jar.add_cookie_header(_CookieRequest(request))

    def extract_cookies(self, request: "Request", headers: Headers) -> None:
        """Keep the cookies in the headers of a response."""
        if "Set-Cookie" in headers:
            self.jar.extract_cookies(
                cast(Any, _CookieHeaders(headers)), _CookieRequest(request)
            )


class _CookieRequest(CookieRequest):
    """What a cookie jar has to know of a request."""

    def __init__(self, request: "Request") -> None:
        super().__init__(
            str(request.url), headers=dict(request.headers), method=request.method
        )
        self._request = request

    def add_unredirected_header(self, key: str, val: str) -> None:
        super().add_unredirected_header(key, val)
        self._request.headers[key] = val


class _CookieHeaders:
    """What a cookie jar has to know of a response."""

    def __init__(self, headers: Headers) -> None:
        self._message = Message()
        for name, value in headers.written_items():
            self._message[name] = value

    def info(self) -> Message:
        """Return the headers."""
        return self._message
