"""Building of HTTP requests, without any input and output.

Both transports share this module.
"""

import os
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import field, replace
from typing import Final, Unpack
from urllib.parse import unquote_to_bytes, urljoin

from .credentials import (
    AddedElsewhere,
    Credential,
    CredentialLocation,
    CredentialValues,
    choose_credentials,
    complete_credentials,
    format_basic,
)
from .deadlines import Deadline, check_deadline
from .errors import make_connection_error
from .frozen import frozen
from .http_library import httpx
from .log import logger
from .next_links import (
    check_trusted_hosts,
    complete_link,
    is_trusted_server,
    resolve_link,
)
from .not_given import NOT_GIVEN, NotGiven
from .parameters import expand_path, format_cookies, format_header, format_query
from .redaction import SECRETS_EXTENSION, SecretNames
from .redirects import add_cookies, has_valid_host, withhold_settings
from .request import ClientOptions, Request, Security, ServerChoice, Timeout
from .request_attempts import RequestAttempts
from .request_bodies import EncodedBody, JsonBody
from .response_limits import (
    DEFAULT_MAX_RESPONSE_BYTES,
    SIZE_EXTENSION,
    check_max_response_bytes,
)
from .retries import (
    DEFAULT_MAX_RETRIES,
    RetryPolicy,
    check_max_retries,
    check_retry_policy,
    make_idempotency_key,
)
from .token_providers import TokenContext
from .unsendable_values import UnsendableTypeError
from .upload_streams import UploadStream

__all__ = ["DEFAULT_TIMEOUT", "RequestBuilder", "resolve_base_url"]

DEFAULT_TIMEOUT: Final = httpx.Timeout(60.0, connect=10.0)
_URL_TEMPLATE_EXTENSION: Final = "url_template"
"""The key of the request extension that has the path template, for tracing."""


@frozen
class RequestBuilder:
    """The settings of a client, and the HTTP requests that are built from them.

    `has_hook` is true if a hook may add credentials to requests, `has_own_http` if the
    caller configured the HTTP client, which may satisfy schemes such as mutual TLS. The
    user name and password of a base URL become `authorization`, the header that is sent
    if there is no other one.
    """

    base_url: str
    credentials: Mapping[str, Credential] = field(
        default_factory=dict[str, Credential], repr=False
    )
    security: Security = ()
    headers: Mapping[str, object] = field(default_factory=dict[str, object], repr=False)
    query: Mapping[str, object] = field(default_factory=dict[str, object], repr=False)
    timeout: Timeout | NotGiven = NOT_GIVEN
    max_retries: int = DEFAULT_MAX_RETRIES
    trusted_hosts: Collection[str] = ()
    retries: RetryPolicy = field(default_factory=RetryPolicy)
    deadline: float | None = None
    max_response_bytes: int | None = DEFAULT_MAX_RESPONSE_BYTES
    server_choice: ServerChoice = field(default_factory=ServerChoice)
    authorization: str = field(default="", repr=False)
    has_hook: bool = False
    has_own_http: bool = False
    header_names: frozenset[str] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        set_field = object.__setattr__  # the fields are those of a frozen class
        set_field(self, "header_names", frozenset(map(str.lower, self.headers)))
        if not isinstance(self.timeout, NotGiven | httpx.Timeout):
            set_field(self, "timeout", httpx.Timeout(self.timeout))
        check_trusted_hosts(self.trusted_hosts)
        check_max_retries(self.max_retries)
        check_deadline(self.deadline)
        check_max_response_bytes(self.max_response_bytes)
        check_retry_policy(self.retries)
        url = _check_base_url(self.base_url)
        if url.userinfo:
            # Not left in the URL, where the HTTP library would log it and prefer it to
            # credentials.
            pair = format_basic(unquote_to_bytes(url.userinfo))
            set_field(self, "base_url", str(url.copy_with(userinfo=b"")))
            set_field(self, "authorization", pair)

    def with_options(self, **options: Unpack[ClientOptions]) -> "RequestBuilder":
        """Return a copy with other settings; headers and query are merged.

        Raises:
            TypeError: An option is unknown.
        """
        known = ClientOptions.__optional_keys__
        if not options.keys() <= known:
            from .unknown_arguments import make_unknown_argument_error

            raise make_unknown_argument_error(options, known)
        return replace(
            self,
            base_url=options.get("base_url", self.base_url),
            headers=_override_headers(self.headers, options.get("headers", {})),
            query={**self.query, **options.get("query", {})},
            timeout=options.get("timeout", self.timeout),
            max_retries=options.get("max_retries", self.max_retries),
            trusted_hosts=options.get("trusted_hosts", self.trusted_hosts),
            retries=options.get("retries", self.retries),
            deadline=options.get("deadline", self.deadline),
            max_response_bytes=options.get(
                "max_response_bytes", self.max_response_bytes
            ),
            authorization="" if "base_url" in options else self.authorization,
        )

    def prepare_attempts(
        self,
        http: httpx.Client | httpx.AsyncClient,
        request: Request,
        accept: Sequence[str],
        secrets: CredentialValues,
        deadline: Deadline | None,
    ) -> RequestAttempts:
        """Build the HTTP request; headers and cookies of the HTTP client are added."""
        body = _encode_body(request)
        if body.async_field is not None and isinstance(http, httpx.Client):
            raise UnsendableTypeError(
                "asynchronous files and iterators need an AsyncClient",
                (body.async_field,),
            )
        is_foreign = not self._sends_credentials(request)
        sender = self._without_settings() if is_foreign else self
        try:
            built = sender._build_request(http, request, accept, body, secrets)
        except httpx.InvalidURL as error:
            raise self._make_url_error(request, str(error)) from error
        if not has_valid_host(built.url):
            raise self._make_url_error(request, "the host or port is not valid")
        caller_headers = sender._list_caller_headers(request)
        if is_foreign:
            own_headers = {*caller_headers, *map(str.lower, request.headers)}
            own_headers.add(self.retries.idempotency_header.lower())
            withhold_settings(built, own_headers, http.cookies)
        cookies = "" if "cookie" in caller_headers else _build_cookies(request, secrets)
        add_cookies(built, cookies)
        if isinstance(body.content, UploadStream):
            built.stream = body.content  # httpx would make it a synchronous stream
        retries = request.options.get("max_retries", self.max_retries)
        check_max_retries(retries)
        return RequestAttempts(
            built,
            self.retries,
            retries,
            cookies,
            http.cookies,
            secrets,
            deadline=deadline,
            replayable=body.replayable,
            is_foreign=is_foreign,
        )

    def make_token_context(
        self, http: httpx.Client | httpx.AsyncClient, deadline: Deadline | None
    ) -> TokenContext:
        """Return what providers need to request a token."""
        return TokenContext(
            http, self.base_url, self.timeout, self.max_retries, self.retries, deadline
        )

    def start_deadline(self, request: Request) -> Deadline | None:
        """Return the deadline of a request that begins now, if it has one."""
        seconds = request.options.get("deadline", self.deadline)
        if seconds is None:
            return None
        check_deadline(seconds)
        return Deadline(seconds)

    def choose_credentials(
        self, http: httpx.Client | httpx.AsyncClient, request: Request
    ) -> tuple[Credential, ...]:
        """Return the credentials to send; a header of the caller replaces one."""
        security = self.security if request.security is None else request.security
        if not security:
            return ()
        if not self._sends_credentials(request):
            host = httpx.URL(self._get_server(request)).netloc.decode("ascii")
            logger.warning(
                "%s: no credentials are sent to another server than base_url: if it may "
                "get them, pass trusted_hosts=[%r]",
                request.operation,
                host,
            )
            return ()
        caller_headers = self._list_caller_headers(request)
        chosen = choose_credentials(security, self.credentials, caller_headers)
        if chosen is None:
            added = self._list_added_credentials(http, request, caller_headers)
            chosen = complete_credentials(security, self.credentials, added)
        return chosen

    def _get_server(self, request: Request) -> str:
        """Return the base URL of a request, which may be that of another server."""
        server = request.base_url or ""
        if not isinstance(server, str):
            server = server.build_url(self.server_choice)
        return urljoin(self.base_url, server)

    def _sends_credentials(self, request: Request) -> bool:
        """Return whether a request goes to the server of the client or a trusted one."""
        if not request.base_url:
            return True
        try:
            server = self._get_server(request)
            return is_trusted_server(self.base_url, server, self.trusted_hosts)
        except (ValueError, httpx.InvalidURL) as error:
            raise self._make_url_error(request, str(error)) from error

    def _without_settings(self) -> "RequestBuilder":
        """Return a copy without the headers and query of all requests.

        They may be secret, so that another server must not get them.
        """
        return replace(self, headers={}, query={}, authorization="")

    def _make_url_error(self, request: Request, reason: str) -> Exception:
        """Return the error for a URL that cannot be requested; a server may name it."""
        shown = httpx.Request(request.method, self.base_url)
        return make_connection_error(shown, f"the URL is not valid: {reason}")

    def _build_request(
        self,
        http: httpx.Client | httpx.AsyncClient,
        request: Request,
        accept: Sequence[str],
        body: EncodedBody,
        secrets: CredentialValues,
    ) -> httpx.Request:
        """Build the HTTP request without the cookies of the request itself.

        Raises:
            InvalidURL: The URL is too long, for example.
        """
        url = self._build_url(request, secrets)
        default = httpx.USE_CLIENT_DEFAULT
        timeout = request.options.get("timeout", self.timeout)
        caller_headers = self._list_caller_headers(request)
        built = http.build_request(
            request.method,
            url,
            headers=self._build_headers(request, accept, body, secrets),
            content=body.content,
            timeout=default if timeout is NOT_GIVEN else timeout,
            extensions={
                SECRETS_EXTENSION: _collect_secret_names(
                    secrets, (*caller_headers, *request.headers), http.params
                ),
                SIZE_EXTENSION: self.max_response_bytes,
                _URL_TEMPLATE_EXTENSION: request.path,
            },
        )
        built.method = request.method  # which httpx wrote in upper case
        if http.params:  # httpx replaced the query of the URL by them
            is_own = self._sends_credentials(request)
            params = http.params if is_own else httpx.QueryParams()
            built.url = _add_query(httpx.URL(url), params)
        return built

    def _list_caller_headers(self, request: Request) -> frozenset[str]:
        """Return the lower-case names of the caller's own headers."""
        extra = request.options.get("extra_headers")
        if not extra:
            return self.header_names
        return self.header_names.union(name.lower() for name in extra)

    def _list_added_credentials(
        self,
        http: httpx.Client | httpx.AsyncClient,
        request: Request,
        caller_headers: Collection[str],
    ) -> AddedElsewhere:
        """Return the credentials that the HTTP client, a hook or the query may add."""
        headers = {*caller_headers, *map(str.lower, http.headers)}
        if self.authorization:
            headers.add("authorization")
        query = {*self.query, *request.options.get("extra_query", {}), *http.params}
        locations: set[CredentialLocation] = {("header", name) for name in headers}
        locations |= {("query", name) for name in query}
        locations |= {("cookie", cookie.name) for cookie in http.cookies.jar}
        hooks = self.has_hook or bool(http.event_hooks["request"])
        return AddedElsewhere(
            frozenset(locations),
            any_supported=hooks or http.auth is not None,
            any_unsupported=self.has_own_http,
        )

    def _build_url(self, request: Request, secrets: CredentialValues) -> str:
        base = self._get_server(request)
        if request.url is not None:
            try:
                url = resolve_link(base, request.url, self.trusted_hosts)
            except UnicodeError as error:  # of an internationalized host name
                raise httpx.InvalidURL(str(error)) from error
            return complete_link(url, self.query, secrets.query)
        path = expand_path(request.path, request.path_parameters)
        url = f"{base.rstrip('/')}/{path.lstrip('/')}"
        extra = request.options.get("extra_query", {})
        query = format_query({**self.query, **request.query, **secrets.query, **extra})
        if not query:
            return url
        return f"{url}{'&' if '?' in url else '?'}{query}"

    def _build_headers(
        self,
        request: Request,
        accept: Sequence[str],
        body: EncodedBody,
        secrets: CredentialValues,
    ) -> list[tuple[bytes, bytes]]:
        own: dict[str, object] = {
            "Accept": request.accept or ", ".join(accept) or "*/*",
            **make_idempotency_key(self.retries, request.method),
        }
        if self.authorization:
            own["Authorization"] = self.authorization
        values = {"Content-Type": body.media_type, "Content-Length": body.length}
        extra = request.options.get("extra_headers", {})
        return _merge_headers(
            own, self.headers, values, request.headers, secrets.header, extra
        )


def resolve_base_url(
    given: str | None,
    default: str,
    *,
    env: str = "",
    http_client: httpx.Client | httpx.AsyncClient | None = None,
) -> str:
    """Return the base URL of a client.

    It is the given one, or else that of the HTTP client, the environment variable, or
    the default.
    """
    of_http_client = "" if http_client is None else str(http_client.base_url)
    return given or of_http_client or os.environ.get(env) or default


def _encode_body(request: Request) -> EncodedBody:
    body = request.body
    if extra := request.options.get("extra_body"):
        body = (body or JsonBody({})).with_fields(extra)
    return (None if body is None else body.encode()) or EncodedBody()


def _collect_secret_names(
    secrets: CredentialValues, headers: Iterable[str], params: Iterable[str]
) -> SecretNames:
    """Return the names to redact; any header of the caller may hold credentials.

    So may any query parameter of the HTTP client.
    """
    return SecretNames(
        frozenset([*headers, *secrets.header]), frozenset([*params, *secrets.query])
    )


def _add_query(url: httpx.URL, params: httpx.QueryParams) -> httpx.URL:
    """Return a URL with the query parameters that it does not have yet."""
    own = httpx.QueryParams(url.query.decode("ascii"))
    for name in own:
        params = params.remove(name)
    added = str(params).encode("ascii")
    return url.copy_with(query=b"&".join(filter(None, [added, url.query])))


def _build_cookies(request: Request, secrets: CredentialValues) -> str:
    return format_cookies({**request.cookies, **secrets.cookie})


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


def _check_base_url(base_url: str) -> httpx.URL:
    try:
        url = httpx.URL(base_url)
    except httpx.InvalidURL as error:
        raise ValueError(f"base_url is not a valid URL: {error}") from None
    shown = str(url.copy_with(userinfo=b"")) if url.userinfo else base_url
    if url.scheme not in {"http", "https"} or not url.host:
        message = f"base_url must start with http:// or https://: {shown!r}"
        if not (url.scheme or url.host):  # such as the default of an API without a host
            example = f"https://api.example.com{url.path.rstrip('/')}"
            message += f"; pass that of the API, such as base_url={example!r}"
        raise ValueError(message)
    if not has_valid_host(url):
        raise ValueError(f"base_url must have a valid host and port: {shown!r}")
    if url.query or url.fragment:
        raise ValueError(f"base_url must not have a query or fragment: {shown!r}")
    return url
