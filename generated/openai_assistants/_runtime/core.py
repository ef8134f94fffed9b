"""All of a call but its input and output, shared by both kinds of client."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias, TypeVar
from urllib.parse import urljoin

import httpx

from .answers import Answer
from .bodies import Encoded, FileStream
from .credentials import Credential, chosen
from .errors import status_error
from .parameters import cookie_text, expanded, header_text, query_text
from .request import Request, Security
from .unset import NOT_GIVEN, NotGiven

__all__ = ["DEFAULT_TIMEOUT", "MAX_REDIRECTS", "Core", "Timeout"]

T = TypeVar("T")

Timeout: TypeAlias = float | httpx.Timeout | None
"""Seconds for each step of a call, or None for no limit."""

DEFAULT_TIMEOUT: Final = httpx.Timeout(60.0, connect=10.0)
MAX_REDIRECTS: Final = 20


@dataclass(frozen=True, slots=True)
class Core:
    """What all calls of a client share."""

    base_url: str
    credentials: Mapping[str, Credential] = field(
        default_factory=dict[str, Credential], repr=False
    )
    security: Security = ()
    headers: Mapping[str, object] = field(default_factory=dict[str, object], repr=False)
    timeout: Timeout | NotGiven = NOT_GIVEN

    def __post_init__(self) -> None:
        _check_base_url(self.base_url)

    def build(
        self,
        http: httpx.Client | httpx.AsyncClient,
        request: Request,
        answer: Answer[object],
    ) -> httpx.Request:
        """Make the HTTP request of a call, on top of what the HTTP client adds."""
        request = self._authorised(request)
        body = _encoded(request)
        default = httpx.USE_CLIENT_DEFAULT
        built = http.build_request(
            request.method,
            _url(urljoin(self.base_url, request.base_url or ""), request),
            headers=self._headers(request, answer, body),
            content=body.content,
            files=body.parts,
            timeout=default if self.timeout is NOT_GIVEN else self.timeout,
        )
        if isinstance(body.content, FileStream):
            built.stream = body.content
        return built

    def decode(self, response: httpx.Response, answer: Answer[T]) -> T:
        """Make the result of a call from its response, or raise the error."""
        if response.is_success:
            return answer.read(response)
        raise status_error(response)

    def redirected(self, response: httpx.Response) -> httpx.Request | None:
        """Give the request that a response asks for; keys stay with their server."""
        following = response.next_request
        if following and _origin(following.url) != _origin(response.request.url):
            for credential in self.credentials.values():
                following.headers.pop(credential.header or "", None)
        return following

    def _authorised(self, request: Request) -> Request:
        security = self.security if request.security is None else request.security
        for credential in chosen(security, self.credentials):
            request = credential.apply(request)
        return request

    def _headers(
        self, request: Request, answer: Answer[object], body: Encoded
    ) -> httpx.Headers:
        values: dict[str, object] = {
            "Accept": request.accept or ", ".join(answer.accept) or "*/*",
            "Content-Type": body.media_type,
            "Content-Length": _length(body),
            "Cookie": cookie_text(request.cookies) or None,
        }
        return _layered(self.headers, values, request.headers)


def _encoded(request: Request) -> Encoded:
    body = None if request.body is None else request.body.encode()
    return body or Encoded()


def _layered(*layers: Mapping[str, object]) -> httpx.Headers:
    """Write headers, of which a later one replaces an earlier one of its name."""
    headers = httpx.Headers(encoding="utf-8")
    for layer in layers:
        for name, value in layer.items():
            if (written := header_text(name, value)) is not None:
                headers[name] = written
    return headers


def _url(base_url: str, request: Request) -> str:
    path = expanded(request.path, request.ids)
    url = f"{base_url.rstrip('/')}/{path.lstrip('/')}"
    query = query_text(request.query)
    if not query:
        return url
    return f"{url}{'&' if '?' in url else '?'}{query}"


def _check_base_url(base_url: str) -> None:
    url = httpx.URL(base_url)
    if url.scheme not in {"http", "https"} or not url.host:
        raise ValueError(f"base_url must start with http:// or https://: {base_url!r}")


def _length(body: Encoded) -> int | None:
    return body.content.length if isinstance(body.content, FileStream) else None


def _origin(url: httpx.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port
