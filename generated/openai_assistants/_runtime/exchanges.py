"""Building of requests, retries and redirects, without any input and output.

Both transports share this module.
"""

import os
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from secrets import token_hex
from typing import Final, Unpack
from urllib.parse import urljoin

import httpx

from .credentials import (
    Credential,
    CredentialValues,
    choose_credentials,
    collect_credential_values,
)
from .errors import (
    ForeignLinkError,
    convert_httpx_error,
    make_connection_error,
    make_status_error,
)
from .http_messages import SECRETS_EXTENSION, SecretNames, describe_request
from .log import logger
from .not_given import NOT_GIVEN, NotGiven
from .parameters import expand_path, format_cookies, format_header, format_query
from .request import ClientOptions, Request, Security, Timeout
from .request_bodies import EncodedBody, JsonBody, UploadStream
from .retries import DEFAULT_MAX_RETRIES, get_error_pause, get_retry_pause

__all__ = [
    "DEFAULT_TIMEOUT",
    "MAX_REDIRECTS",
    "Exchange",
    "RequestBuilder",
    "resolve_base_url",
]

DEFAULT_TIMEOUT: Final = httpx.Timeout(60.0, connect=10.0)
MAX_REDIRECTS: Final = 20
_IDEMPOTENCY_KEY: Final = "Idempotency-Key"


@dataclass(frozen=True, slots=True)
class RequestBuilder:
    """The settings of a client, and the HTTP requests that are built from them."""

    base_url: str
    credentials: Mapping[str, Credential] = field(
        default_factory=dict[str, Credential], repr=False
    )
    security: Security = ()
    headers: Mapping[str, object] = field(default_factory=dict[str, object], repr=False)
    query: Mapping[str, object] = field(default_factory=dict[str, object], repr=False)
    timeout: Timeout | NotGiven = NOT_GIVEN
    max_retries: int = DEFAULT_MAX_RETRIES

    def __post_init__(self) -> None:
        _check_base_url(self.base_url)

    def with_options(self, **options: Unpack[ClientOptions]) -> "RequestBuilder":
        """Return a copy with other settings; headers and query are merged.

        Raises:
            TypeError: An option is unknown.
        """
        if unknown := options.keys() - ClientOptions.__annotations__.keys():
            raise TypeError(f"unknown options: {', '.join(sorted(unknown))}")
        return replace(
            self,
            base_url=options.get("base_url", self.base_url),
            headers=_override_headers(self.headers, options.get("headers", {})),
            query={**self.query, **options.get("query", {})},
            timeout=options.get("timeout", self.timeout),
            max_retries=options.get("max_retries", self.max_retries),
        )

    def prepare_exchange(
        self,
        http: httpx.Client | httpx.AsyncClient,
        request: Request,
        accept: Sequence[str],
    ) -> "Exchange":
        """Build the HTTP request; headers and cookies of the HTTP client are added."""
        extra = tuple(request.options.get("extra_headers", {}))
        caller_headers = {name.lower() for name in (*self.headers, *extra)}
        secrets = collect_credential_values(
            self._choose_credentials(request, caller_headers)
        )
        body = _encode_body(request)
        default = httpx.USE_CLIENT_DEFAULT
        timeout = request.options.get("timeout", self.timeout)
        built = http.build_request(
            request.method,
            _build_url(self.base_url, self.query, request, secrets),
            headers=self._build_headers(request, accept, body, secrets),
            content=body.content,
            timeout=default if timeout is NOT_GIVEN else timeout,
            extensions={
                SECRETS_EXTENSION: _collect_secret_names(
                    secrets, (*caller_headers, *request.headers)
                )
            },
        )
        cookies = "" if "cookie" in caller_headers else _build_cookies(request, secrets)
        _add_cookies(built, cookies)
        if isinstance(body.content, UploadStream):
            built.stream = body.content  # httpx would make it a synchronous stream
        retries = request.options.get("max_retries", self.max_retries)
        return Exchange(built, retries, cookies, replayable=body.replayable)

    def raise_for_status(self, response: httpx.Response) -> None:
        """Raise a StatusError unless the response is successful."""
        if not response.is_success:
            raise make_status_error(response)

    def _choose_credentials(
        self, request: Request, caller_headers: Collection[str]
    ) -> tuple[Credential, ...]:
        """Return the credentials to send; a header of the caller replaces one."""
        security = self.security if request.security is None else request.security
        if not security:
            return ()
        return choose_credentials(security, self.credentials, caller_headers)

    def _build_headers(
        self,
        request: Request,
        accept: Sequence[str],
        body: EncodedBody,
        secrets: CredentialValues,
    ) -> list[tuple[bytes, bytes]]:
        values: dict[str, object] = {
            "Accept": request.accept or ", ".join(accept) or "*/*",
            "Content-Type": body.media_type,
            "Content-Length": body.length,
        }
        own = {_IDEMPOTENCY_KEY: token_hex(16)} if request.method == "POST" else {}
        extra = request.options.get("extra_headers", {})
        return _merge_headers(
            own, self.headers, values, request.headers, secrets.header, extra
        )


class Exchange:
    """One request with its redirects and retries: what to send next, and when."""

    def __init__(
        self, request: httpx.Request, retries: int, cookies: str, *, replayable: bool
    ) -> None:
        self.request = request
        """The request to send next."""
        self.is_cross_origin = False
        """Whether a redirect led to another origin, which gets no credentials."""
        self._cookies = cookies
        self._retries = retries if replayable else 0
        self._replayable = replayable
        self._attempt = 0
        self._redirects = 0

    def handle_response(self, response: httpx.Response) -> float | None:
        """Return the seconds to wait before sending `request` again after a response.

        None if the response is final. A redirect changes `request`.

        Raises:
            APIConnectionError: A redirect cannot be followed.
        """
        next_request = response.next_request
        if next_request is not None:
            self._follow_redirect(next_request)
            return 0.0
        pause = get_retry_pause(response, self._attempt)
        logger.debug("%s: %s", describe_request(self.request), response.status_code)
        if pause is None or not self._count_retry(pause, str(response.status_code)):
            return None
        return pause

    def handle_error(self, error: httpx.RequestError) -> float:
        """Return the seconds to wait before sending `request` again after an error.

        Raises:
            APIConnectionError: There are no retries left, or the error is permanent.
        """
        pause = get_error_pause(error, self._attempt)
        if pause is None or not self._count_retry(pause, type(error).__name__):
            raise convert_httpx_error(error, self.request) from error
        return pause

    def _count_retry(self, pause: float, why: str) -> bool:
        """Count and log a retry; return False if there are none left."""
        if self._attempt >= self._retries:
            return False
        self._attempt += 1
        logger.info(
            "%s: %s, retrying in %.2f s", describe_request(self.request), why, pause
        )
        return True

    def _follow_redirect(self, next_request: httpx.Request) -> None:
        """Continue with the request of a redirect; other origins get no credentials."""
        self._redirects += 1
        if self._redirects > MAX_REDIRECTS:
            reason = f"more than {MAX_REDIRECTS} redirects"
            raise make_connection_error(self.request, reason)
        if not self._replayable and next_request.stream is self.request.stream:
            reason = "cannot follow the redirect: the body cannot be sent again"
            raise make_connection_error(self.request, reason)
        self.is_cross_origin = self.is_cross_origin or _has_other_origin(
            next_request, self.request
        )
        if self.is_cross_origin:
            _remove_secrets(self.request, next_request)
        else:  # httpx removed all cookies but those of its own cookie jar
            _add_cookies(next_request, self._cookies)
        self.request = next_request


def resolve_base_url(given: str | None, default: str, *, env: str = "") -> str:
    """Return the given base URL, or else the environment variable, or the default."""
    return given or os.environ.get(env) or default


def _encode_body(request: Request) -> EncodedBody:
    body = request.body
    if extra := request.options.get("extra_body"):
        body = (body or JsonBody({})).with_fields(extra)
    return (None if body is None else body.encode()) or EncodedBody()


def _collect_secret_names(
    secrets: CredentialValues, headers: Iterable[str]
) -> SecretNames:
    """Return the names to redact; any header of the caller may hold credentials."""
    return SecretNames(frozenset([*headers, *secrets.header]), frozenset(secrets.query))


def _remove_secrets(request: httpx.Request, next_request: httpx.Request) -> None:
    """Remove the credentials from a redirected request to another origin."""
    secrets: SecretNames = request.extensions[SECRETS_EXTENSION]
    for name in secrets.headers:
        next_request.headers.pop(name, None)


def _has_other_origin(request: httpx.Request, before: httpx.Request) -> bool:
    return _get_origin(request.url) != _get_origin(before.url)


def _build_cookies(request: Request, secrets: CredentialValues) -> str:
    return format_cookies({**request.cookies, **secrets.cookie})


def _add_cookies(request: httpx.Request, cookies: str) -> None:
    """Append cookies to those of the HTTP client."""
    if cookies:
        others = request.headers.get("Cookie")
        request.headers["Cookie"] = f"{others}; {cookies}" if others else cookies


def _merge_headers(*layers: Mapping[str, object]) -> list[tuple[bytes, bytes]]:
    """Merge headers: a later value replaces an earlier one, None removes it."""
    headers: dict[str, tuple[bytes, bytes]] = {}
    for layer in layers:
        for name, value in layer.items():
            written = format_header(name, value)
            if written is not None:
                headers[name.lower()] = name.encode("ascii"), written.encode()
            elif value is None:
                headers.pop(name.lower(), None)
    return list(headers.values())


def _override_headers(
    headers: Mapping[str, object], others: Mapping[str, object]
) -> dict[str, object]:
    """Return headers with others added or replaced; names are case-insensitive."""
    names = {name.lower() for name in others}
    kept = {n: value for n, value in headers.items() if n.lower() not in names}
    return {**kept, **others}


def _build_url(
    base_url: str,
    shared: Mapping[str, object],
    request: Request,
    secrets: CredentialValues,
) -> str:
    base = urljoin(base_url, request.base_url or "")
    if request.url is not None:
        _check_same_origin(base, request.url)
    path = expand_path(request.path, request.path_parameters)
    url = request.url or f"{base.rstrip('/')}/{path.lstrip('/')}"
    extra = request.options.get("extra_query", {})
    query = format_query({**shared, **request.query, **secrets.query, **extra})
    if not query:
        return url
    return f"{url}{'&' if '?' in url else '?'}{query}"


def _check_same_origin(base_url: str, url: str) -> None:
    if _get_origin(httpx.URL(url)) != _get_origin(httpx.URL(base_url)):
        raise ForeignLinkError(f"the link leads to another server than the API: {url}")


def _check_base_url(base_url: str) -> None:
    url = httpx.URL(base_url)
    if url.scheme not in {"http", "https"} or not url.host:
        raise ValueError(f"base_url must start with http:// or https://: {base_url!r}")
    if url.query or url.fragment:
        raise ValueError(f"base_url must not have a query or fragment: {base_url!r}")


def _get_origin(url: httpx.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port
