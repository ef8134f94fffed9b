"""All of a call but its input and output, shared by both kinds of client."""

import os
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from secrets import token_hex
from typing import Final, Unpack
from urllib.parse import urljoin

import httpx

from .bodies import Encoded, JsonBody, UploadStream
from .credentials import Credential, Keys, chosen, keys_of
from .errors import ForeignLinkError, connection_error, status_error, unreachable
from .log import logger
from .messages import SECRETS, Secrets, called
from .parameters import cookie_text, expanded, header_text, query_text
from .request import ClientOptions, Request, Security, Timeout
from .retries import DEFAULT_MAX_RETRIES, pause_after, pause_after_error
from .unset import NOT_GIVEN, NotGiven

__all__ = ["DEFAULT_TIMEOUT", "MAX_REDIRECTS", "Core", "Exchange", "api_url"]

DEFAULT_TIMEOUT: Final = httpx.Timeout(60.0, connect=10.0)
MAX_REDIRECTS: Final = 20
_IDEMPOTENCY_KEY: Final = "Idempotency-Key"


@dataclass(frozen=True, slots=True)
class Core:
    """What all calls of a client share."""

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

    def with_options(self, **options: Unpack[ClientOptions]) -> "Core":
        """Give a copy with other settings; headers and query go over those that are there.

        Raises:
            TypeError: A client has no such setting.
        """
        if unknown := options.keys() - ClientOptions.__annotations__.keys():
            raise TypeError(f"with_options has no {', '.join(sorted(unknown))}")
        return replace(
            self,
            base_url=options.get("base_url", self.base_url),
            headers=_replaced(self.headers, options.get("headers", {})),
            query={**self.query, **options.get("query", {})},
            timeout=options.get("timeout", self.timeout),
            max_retries=options.get("max_retries", self.max_retries),
        )

    def exchange(
        self,
        http: httpx.Client | httpx.AsyncClient,
        request: Request,
        accept: Sequence[str],
    ) -> "Exchange":
        """Prepare a call, on top of what the HTTP client adds."""
        extra = tuple(request.options.get("extra_headers", {}))
        by_hand = {name.lower() for name in (*self.headers, *extra)}
        keys = keys_of(self._chosen(request, by_hand))
        body = _encoded(request)
        default = httpx.USE_CLIENT_DEFAULT
        timeout = request.options.get("timeout", self.timeout)
        built = http.build_request(
            request.method,
            _url(self.base_url, self.query, request, keys),
            headers=self._headers(request, accept, body, keys),
            content=body.content,
            timeout=default if timeout is NOT_GIVEN else timeout,
            extensions={SECRETS: _secrets(keys, (*by_hand, *request.headers))},
        )
        cookies = "" if "cookie" in by_hand else _cookies(request, keys)
        _add_cookies(built, cookies)
        if isinstance(body.content, UploadStream):
            built.stream = body.content  # httpx would make it a synchronous one
        retries = request.options.get("max_retries", self.max_retries)
        return Exchange(built, retries, cookies, replayable=body.replayable)

    def check(self, response: httpx.Response) -> None:
        """Raise the error that a response stands for, if it stands for one."""
        if not response.is_success:
            raise status_error(response)

    def _chosen(
        self, request: Request, by_hand: Collection[str]
    ) -> tuple[Credential, ...]:
        """Choose the credentials; a header given by hand stands in place of one."""
        security = self.security if request.security is None else request.security
        if not security:
            return ()
        return chosen(security, self.credentials, by_hand)

    def _headers(
        self, request: Request, accept: Sequence[str], body: Encoded, keys: Keys
    ) -> list[tuple[bytes, bytes]]:
        values: dict[str, object] = {
            "Accept": request.accept or ", ".join(accept) or "*/*",
            "Content-Type": body.media_type,
            "Content-Length": body.length,
        }
        own = {_IDEMPOTENCY_KEY: token_hex(16)} if request.method == "POST" else {}
        extra = request.options.get("extra_headers", {})
        return _layered(own, self.headers, values, request.headers, keys.header, extra)


class Exchange:
    """One call under way: what is sent next, and whether it is sent again."""

    def __init__(
        self, request: httpx.Request, retries: int, cookies: str, *, replayable: bool
    ) -> None:
        self.request = request
        """The request to send next."""
        self.strays = False
        """Whether a redirect has led to another server, which gets no keys."""
        self._cookies = cookies
        self._retries = retries if replayable else 0
        self._replayable = replayable
        self._attempt = 0
        self._redirects = 0

    def pause(self, response: httpx.Response) -> float | None:
        """Give the seconds to wait before `request` is sent after a response.

        None where the response is the last one.
        """
        following = response.next_request
        if following is not None:
            self._redirect(following)
            return 0.0
        pause = pause_after(response, self._attempt)
        logger.debug("%s: %s", called(self.request), response.status_code)
        if pause is None or not self._again(pause, str(response.status_code)):
            return None
        return pause

    def pause_after_error(self, error: httpx.RequestError) -> float:
        """Give the seconds to wait before `request` is sent again after an error.

        Raises:
            APIConnectionError: It will not be sent again.
        """
        pause = pause_after_error(error, self._attempt)
        if pause is None or not self._again(pause, type(error).__name__):
            raise connection_error(error, self.request) from error
        return pause

    def _again(self, pause: float, why: str) -> bool:
        """Count one more attempt, if there is one left."""
        if self._attempt >= self._retries:
            return False
        self._attempt += 1
        logger.info("%s: %s, again in %.2f s", called(self.request), why, pause)
        return True

    def _redirect(self, following: httpx.Request) -> None:
        """Go on with the request that a response asks for; keys stay with their server."""
        self._redirects += 1
        if self._redirects > MAX_REDIRECTS:
            reason = f"more than {MAX_REDIRECTS} redirects"
            raise unreachable(self.request, reason)
        if not self._replayable and following.stream is self.request.stream:
            reason = "a redirect asks for a body that cannot be sent again"
            raise unreachable(self.request, reason)
        self.strays = self.strays or _is_elsewhere(following, self.request)
        if self.strays:
            _drop_secrets(self.request, following)
        else:  # httpx took all cookies away but those of its own
            _add_cookies(following, self._cookies)
        self.request = following


def api_url(given: str | None, default: str, *, env: str = "") -> str:
    """Choose where the API is: as given, as the environment variable says, or by default."""
    return given or os.environ.get(env) or default


def _encoded(request: Request) -> Encoded:
    body = request.body
    if extra := request.options.get("extra_body"):
        body = (body or JsonBody({})).with_fields(extra)
    return (None if body is None else body.encode()) or Encoded()


def _secrets(keys: Keys, headers: Iterable[str]) -> Secrets:
    """Name what must not be shown; headers that the caller sets may hold keys as well."""
    return Secrets(frozenset([*headers, *keys.header]), frozenset(keys.query))


def _drop_secrets(request: httpx.Request, following: httpx.Request) -> None:
    """Keep the keys of a redirected request from other servers."""
    secrets: Secrets = request.extensions[SECRETS]
    for name in secrets.headers:
        following.headers.pop(name, None)


def _is_elsewhere(request: httpx.Request, before: httpx.Request) -> bool:
    return _origin(request.url) != _origin(before.url)


def _cookies(request: Request, keys: Keys) -> str:
    return cookie_text({**request.cookies, **keys.cookie})


def _add_cookies(request: httpx.Request, cookies: str) -> None:
    """Write cookies behind those that the HTTP client has."""
    if cookies:
        others = request.headers.get("Cookie")
        request.headers["Cookie"] = f"{others}; {cookies}" if others else cookies


def _layered(*layers: Mapping[str, object]) -> list[tuple[bytes, bytes]]:
    """Write headers, of which a later one replaces an earlier one of its name.

    None takes an earlier one away.
    """
    headers: dict[str, tuple[bytes, bytes]] = {}
    for layer in layers:
        for name, value in layer.items():
            written = header_text(name, value)
            if written is not None:
                headers[name.lower()] = name.encode("ascii"), written.encode()
            elif value is None:
                headers.pop(name.lower(), None)
    return list(headers.values())


def _replaced(
    headers: Mapping[str, object], others: Mapping[str, object]
) -> dict[str, object]:
    """Put headers over others, whatever the case of their names."""
    names = {name.lower() for name in others}
    kept = {n: value for n, value in headers.items() if n.lower() not in names}
    return {**kept, **others}


def _url(
    base_url: str, shared: Mapping[str, object], request: Request, keys: Keys
) -> str:
    base = urljoin(base_url, request.base_url or "")
    if request.url is not None:
        _check_same_origin(base, request.url)
    path = expanded(request.path, request.ids)
    url = request.url or f"{base.rstrip('/')}/{path.lstrip('/')}"
    extra = request.options.get("extra_query", {})
    query = query_text({**shared, **request.query, **keys.query, **extra})
    if not query:
        return url
    return f"{url}{'&' if '?' in url else '?'}{query}"


def _check_same_origin(base_url: str, url: str) -> None:
    if _origin(httpx.URL(url)) != _origin(httpx.URL(base_url)):
        raise ForeignLinkError(f"a link leads to another server than the API's: {url}")


def _check_base_url(base_url: str) -> None:
    url = httpx.URL(base_url)
    if url.scheme not in {"http", "https"} or not url.host:
        raise ValueError(f"base_url must start with http:// or https://: {base_url!r}")
    if url.query or url.fragment:
        raise ValueError(f"base_url must end with its path: {base_url!r}")


def _origin(url: httpx.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port
