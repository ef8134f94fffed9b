"""The HTTP library of the client: requests, with what the runtime needs from a library.

The other modules of the runtime use nothing else. What is in this module has the names
and the behaviour of httpx; a client for another library offers the same.
"""

import logging
import re
import ssl
from collections.abc import Callable, Iterator, Mapping
from types import TracebackType
from typing import Any, Final, Self
from urllib.parse import urlsplit

import certifi
import requests
import requests.adapters
import requests.utils
from requests.structures import CaseInsensitiveDict

from .frozen import frozen
from .http_exceptions import (
    ConnectError,
    ConnectTimeout,
    DecodingError,
    HTTPError,
    InvalidURL,
    LocalProtocolError,
    NetworkError,
    PoolTimeout,
    ProxyError,
    ReadError,
    ReadTimeout,
    RemoteProtocolError,
    RequestError,
    ResponseNotRead,
    StreamConsumed,
    TimeoutException,
)
from .http_fields import Cookies, Headers, HeaderValues
from .http_messages import (
    AsyncByteStream,
    ByteStream,
    Request,
    Response,
    SyncByteStream,
    copy_request,
)
from .http_urls import URL, QueryParams
from .requests_errors import map_errors

__all__ = [
    "HTTP_PRODUCT",
    "URL",
    "USE_CLIENT_DEFAULT",
    "AsyncByteStream",
    "AsyncClient",
    "Client",
    "ConnectError",
    "ConnectTimeout",
    "Cookies",
    "DecodingError",
    "HTTPError",
    "Headers",
    "InvalidURL",
    "Limits",
    "LocalProtocolError",
    "MockTransport",
    "NetworkError",
    "PoolTimeout",
    "Proxy",
    "ProxyError",
    "QueryParams",
    "ReadError",
    "ReadTimeout",
    "RemoteProtocolError",
    "Request",
    "RequestError",
    "Response",
    "ResponseNotRead",
    "StreamConsumed",
    "SyncByteStream",
    "Timeout",
    "TimeoutException",
    "create_ssl_context",
]

HTTP_PRODUCT: Final = requests.utils.default_user_agent("requests")
"""The name and the version of the library, for the header User-Agent."""
_PIECE: Final = 65_536
_DEFAULT_SECONDS: Final = 5.0


class _ClientDefault:
    """The type of `USE_CLIENT_DEFAULT`."""


USE_CLIENT_DEFAULT: Final = _ClientDefault()
"""A setting that the client has, or the caller's HTTP client."""


class Timeout:
    """The timeouts of the steps of a request in seconds; None is no limit.

    `connect` and `read` take precedence over `timeout`.
    """

    def __init__(
        self,
        timeout: "float | Timeout | None" = None,
        *,
        connect: float | _ClientDefault | None = USE_CLIENT_DEFAULT,
        read: float | _ClientDefault | None = USE_CLIENT_DEFAULT,
    ) -> None:
        self.connect: float | None
        self.read: float | None
        if isinstance(timeout, Timeout):
            self.connect, self.read = timeout.connect, timeout.read
        else:
            self.connect = self.read = timeout
        if not isinstance(connect, _ClientDefault):
            self.connect = connect
        if not isinstance(read, _ClientDefault):
            self.read = read

    def as_dict(self) -> dict[str, float | None]:
        """Return the timeouts by the names of the steps."""
        return {"connect": self.connect, "read": self.read}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Timeout) and self.as_dict() == other.as_dict()

    def __hash__(self) -> int:
        return hash((self.connect, self.read))

    def __repr__(self) -> str:
        return f"Timeout(connect={self.connect}, read={self.read})"


@frozen
class Limits:
    """The number of hosts with connections, and of connections to each."""

    pools: int = 10
    max_connections: int = 10


@frozen
class Proxy:
    """The URL of a proxy."""

    url: str


class MockTransport:
    """Answers requests by a function, without a network."""

    def __init__(self, respond: Callable[[Request], Response]) -> None:
        self._respond = respond

    def handle_request(self, request: Request) -> Response:
        """Return the response to a request, whose content is in memory."""
        request.read()
        response = self._respond(request)
        response.request = request
        return response


class _Adapter(requests.adapters.HTTPAdapter):
    """Sends requests by connections whose certificates a context checks."""

    def __init__(self, context: ssl.SSLContext | None, limits: Limits) -> None:
        self._context = context
        super().__init__(limits.pools, limits.max_connections, max_retries=0)

    def build_connection_pool_key_attributes(
        self, request: Any, verify: Any, cert: Any = None
    ) -> Any:
        host, pool = super().build_connection_pool_key_attributes(request, verify, cert)
        if self._context is not None:
            pool = {"ssl_context": self._context}
        return host, pool

    def cert_verify(self, conn: Any, url: Any, verify: Any, cert: Any) -> None:
        # The certificates that requests brings along must not be trusted in addition.
        if self._context is None:
            super().cert_verify(conn, url, verify, cert)


class _BaseClient:
    """The settings of an HTTP client, which its requests have."""

    def __init__(
        self,
        session: requests.Session | None = None,
        *,
        timeout: float | Timeout | None = _DEFAULT_SECONDS,
        headers: Mapping[str, str] | None = None,
        params: Mapping[str, object] | None = None,
        base_url: str = "",
        proxy: "str | URL | Proxy | None" = None,
        verify: bool | ssl.SSLContext = True,
        trust_env: bool = True,
        http2: bool = False,
        limits: Limits | None = None,
        auth: Callable[[Any], Any] | None = None,
        transport: MockTransport | None = None,
    ) -> None:
        if http2:
            raise ValueError("requests does not support HTTP/2")
        self.session = session or _make_session(verify, limits or Limits(), trust_env)
        address = proxy.url if isinstance(proxy, Proxy) else str(proxy or "")
        self._proxies = {"http": address, "https": address} if address else {}
        self.timeout = Timeout(timeout)
        self.headers = Headers(
            {
                "Accept": "*/*",
                "Accept-Encoding": "gzip, deflate",
                "Connection": "keep-alive",
                "User-Agent": f"python-{HTTP_PRODUCT}",
            }
        )
        self.headers.update(headers or {})
        self.params = QueryParams(params)
        self.base_url = URL(base_url)
        self.cookies = Cookies(self.session.cookies)
        self.auth = auth
        self._transport = transport
        self.event_hooks: dict[str, list[Callable[[Any], object]]] = {
            "request": [],
            "response": [],
        }
        self.is_closed = False

    def build_request(
        self,
        method: str,
        url: str | URL,
        *,
        headers: HeaderValues = None,
        content: bytes | SyncByteStream | None = None,
        timeout: float | Timeout | _ClientDefault | None = USE_CLIENT_DEFAULT,
        extensions: Mapping[str, Any] | None = None,
    ) -> Request:
        """Return a request with the headers, cookies and timeout of this client."""
        chosen = (
            self.timeout if isinstance(timeout, _ClientDefault) else Timeout(timeout)
        )
        merged = self.headers.copy()
        for name, value in Headers(headers).written_items():
            merged[name] = value
        request = Request(
            method,
            url,
            headers=merged,
            content=content,
            extensions={"timeout": chosen.as_dict(), **(extensions or {})},
        )
        self.cookies.set_cookie_header(request)
        return request


class Client(_BaseClient):
    """An HTTP client that sends requests by a session of requests."""

    def send(
        self,
        request: Request,
        *,
        stream: bool = False,
        auth: Any = USE_CLIENT_DEFAULT,
        follow_redirects: bool = False,
    ) -> Response:
        """Send a request, and return the response, unread if it is to be streamed.

        Raises:
            RequestError: There is no response, or its redirect is not valid.
        """
        if self.is_closed:
            raise RuntimeError("the HTTP client is closed")
        for hook in self.event_hooks["request"]:
            hook(request)
        _check_headers(request)
        if self._transport is not None:
            response = self._transport.handle_request(request)
        else:
            with map_errors(request):
                received = self._send(request, auth)
            response = _make_response(request, received)
        self.cookies.extract_cookies(request, response.headers)
        if response.has_redirect_location:
            response.next_request = self._build_next(request, response)
        for hook in self.event_hooks["response"]:
            hook(response)
        if not stream:
            response.read()
        return response

    def close(self) -> None:
        """Close all connections."""
        self.is_closed = True
        self.session.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _send(self, request: Request, auth: Any) -> requests.Response:
        prepared = requests.PreparedRequest()
        prepared.method, prepared.url = request.method, str(request.url)
        prepared.headers = CaseInsensitiveDict(
            {name: value.encode() for name, value in request.headers.written_items()}
        )
        if isinstance(request.stream, ByteStream):
            prepared.body = request.stream.content or None
        else:
            prepared.body = iter(request.stream)
        prepared.hooks = {"response": []}
        chosen = self.auth if auth is USE_CLIENT_DEFAULT else auth
        if chosen is not None:
            prepared = chosen(prepared)
        session, url = self.session, str(request.url)
        settings = session.merge_environment_settings(
            url, dict(self._proxies), True, None, None
        )
        limits = request.extensions.get("timeout", {})
        return session.get_adapter(url).send(
            prepared, timeout=(limits.get("connect"), limits.get("read")), **settings
        )

    def _build_next(self, request: Request, response: Response) -> Request:
        """Return the request for the location of a redirect."""
        try:
            url = request.url.join(response.headers["Location"])
        except InvalidURL as error:
            response.close()
            message = f"Invalid URL in location header: {error}"
            raise RemoteProtocolError(message, request=request) from error
        proposed = copy_request(request, url)
        self.cookies.set_cookie_header(proposed)
        return proposed


class AsyncClient(_BaseClient):
    """The asynchronous client that requests does not have."""

    def __init__(self) -> None:
        raise TypeError("requests has no asynchronous client")


class _RawStream(SyncByteStream):
    """The content of a response as it is received, possibly compressed."""

    def __init__(self, request: Request, received: requests.Response) -> None:
        self._request = request
        self._received = received

    def __iter__(self) -> Iterator[bytes]:
        with map_errors(self._request):
            while chunk := self._received.raw.read1(_PIECE, decode_content=False):
                yield chunk

    def close(self) -> None:
        self._received.close()


def _check_headers(request: Request) -> None:
    """Raise an error for a header that cannot be sent; its text may be a secret."""
    for name, value in request.headers.written_items():
        if re.search(r"[\x00\r\n]|^\s|\s$", f"{name}: {value}"):
            raise LocalProtocolError("a header is not valid", request=request)


def _make_session(
    verify: bool | ssl.SSLContext, limits: Limits, trust_env: bool
) -> requests.Session:
    session = requests.Session()
    session.trust_env = trust_env
    # A session would prefer the certificates that the environment names to False.
    context = None if verify is True else create_ssl_context(verify=verify)
    adapter = _Adapter(context, limits)
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    return session


def _make_response(request: Request, received: requests.Response) -> Response:
    raw = received.raw
    version = "HTTP/1.0" if raw.version == 10 else "HTTP/1.1"
    return Response(
        received.status_code,
        headers=list(raw.headers.iteritems()),
        stream=_RawStream(request, received),
        request=request,
        http_version=version,
        reason=received.reason or "",
    )


def create_ssl_context(
    *, verify: bool | ssl.SSLContext = True, trust_env: bool = True
) -> ssl.SSLContext:
    """Return a context that checks certificates as requests does."""
    if isinstance(verify, ssl.SSLContext):
        return verify
    context = ssl.create_default_context(cafile=certifi.where())
    if not verify:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return context


def _hide_query(record: logging.LogRecord) -> bool:
    """Remove queries, which may have secrets, from what urllib3 logs."""
    if isinstance(record.args, tuple):
        record.args = tuple(
            (
                urlsplit(each)._replace(query="").geturl()
                if isinstance(each, str) and each.startswith("/")
                else each
            )
            for each in record.args
        )
    return True


logging.getLogger("urllib3.connectionpool").addFilter(_hide_query)
