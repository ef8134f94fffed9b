"""The requests that redirects lead to (RFC 9110, section 15.4), and other servers.

Both transports share this module.
"""

import copy
from collections.abc import Collection
from typing import Final

from .http_library import httpx

__all__ = [
    "BAD_LOCATION",
    "MAX_REDIRECTS",
    "add_cookies",
    "build_redirect",
    "get_origin",
    "has_valid_host",
    "is_location_error",
    "is_protocol_error",
    "is_trusted",
    "withhold_settings",
]

BAD_LOCATION: Final = "cannot follow the redirect: its location is not a valid URL"
MAX_REDIRECTS: Final = 20

_KEPT_BY_OTHER_ORIGINS = frozenset(
    {
        "accept",
        "accept-encoding",
        "accept-language",
        "connection",
        "host",
        "transfer-encoding",
        "user-agent",
    }
)
_PROTOCOL_LIBRARIES: Final = frozenset(
    {"h11", "h2", "hpack", "httpcore", "httpcore2", "hyperframe"}
)
_OF_POSTS = frozenset({"idempotency-key", "transfer-encoding"})


def build_redirect(
    request: httpx.Request,
    proposed: httpx.Request,
    status: int,
    cookies: str,
    jar: httpx.Cookies,
    idempotency_header: str,
    *,
    is_cross_origin: bool,
) -> httpx.Request:
    """Return the request for the location of a redirect.

    The HTTP library has `proposed` one for a status. Other origins get only headers that describe the content or the HTTP client, and the
    cookies of `jar` that belong to them; the same origin gets `cookies`, too.
    """
    method = _choose_method(request.method, status)
    redirected = copy.copy(request)  # with the content that hooks may have to read
    redirected.stream, redirected.extensions = request.stream, request.extensions
    redirected.headers = _choose_headers(
        request,
        proposed,
        {*_OF_POSTS, idempotency_header.lower()},
        loses_body=method != request.method,
        is_foreign=is_cross_origin,
    )
    redirected.url = proposed.url
    if method != request.method:
        redirected = httpx.Request(
            method,
            redirected.url,
            headers=redirected.headers,
            extensions=request.extensions,
        )
    if is_cross_origin:
        _add_cookies_of_domain(redirected, jar)
        return redirected
    if redirected.url.userinfo:  # httpx would replace our credentials by them
        redirected.url = redirected.url.copy_with(userinfo=b"")
    add_cookies(redirected, proposed.headers.get("Cookie", ""))
    add_cookies(redirected, cookies)
    return redirected


def is_trusted(before: httpx.URL, url: httpx.URL) -> bool:
    """Return whether a redirect may take credentials from one URL to another.

    It may to the same origin, and from http to https on the same host and the default
    ports.
    """
    if get_origin(before) == get_origin(url):
        return True
    is_upgrade = (before.scheme, url.scheme) == ("http", "https")
    return is_upgrade and before.host == url.host and before.port is url.port is None


def has_valid_host(url: httpx.URL) -> bool:
    """Return whether a host can be looked up (RFC 1035, section 2.3.4), at a valid port.

    Otherwise, connecting raises an exception that is not one of the HTTP library.
    """
    try:
        is_decodable = bool(url.host)
    except UnicodeError:
        is_decodable = False
    if not is_decodable or (url.port or 0) > 65_535:
        return False
    host = url.raw_host.removesuffix(b".")
    return b":" in host or (
        len(host) <= 253 and all(1 <= len(label) <= 63 for label in host.split(b"."))
    )


def is_location_error(error: BaseException) -> bool:
    """Return whether an exception is due to the location of a redirect.

    The HTTP library raises it while it builds the request that it proposes.
    """
    return _find_origin(error) == "idna" or any(
        isinstance(each, httpx.InvalidURL) for each in (error, error.__context__)
    )


def is_protocol_error(error: BaseException) -> bool:
    """Return whether the libraries that the HTTP library uses raised an exception.

    They do for some responses that are not valid, where it has no exception for them.
    """
    return _find_origin(error) in _PROTOCOL_LIBRARIES


def _find_origin(error: BaseException) -> str:
    """Return the name of the package whose code raised an exception."""
    frame = error.__traceback__
    while frame is not None and frame.tb_next is not None:
        frame = frame.tb_next
    name = "" if frame is None else str(frame.tb_frame.f_globals.get("__name__", ""))
    return name.partition(".")[0]


def withhold_settings(
    request: httpx.Request, own_headers: Collection[str], jar: httpx.Cookies
) -> None:
    """Remove what the HTTP client adds to a request, which other servers must not get.

    `own_headers` are the lower-case names of the headers of the request itself.
    """
    kept = {*_KEPT_BY_OTHER_ORIGINS, *own_headers}
    for name in list(request.headers):
        if name not in kept and not name.startswith("content-"):
            del request.headers[name]
    _add_cookies_of_domain(request, jar)


def add_cookies(request: httpx.Request, cookies: str) -> None:
    """Append cookies to those of the request."""
    if cookies:
        others = request.headers.get("Cookie")
        request.headers["Cookie"] = f"{others}; {cookies}" if others else cookies


def get_origin(url: httpx.URL) -> tuple[str, str, int | None]:
    """Return the scheme, host and port of a URL."""
    return url.scheme, url.host, url.port


def _choose_method(method: str, status: int) -> str:
    """Return the method after a redirect: a POST may become GET, nothing else may.

    Only 303 asks for GET whatever the method is (RFC 9110, sections 15.4.2 to 15.4.4).
    """
    if status == 303:
        return method if method == "HEAD" else "GET"
    return "GET" if status in {301, 302} and method == "POST" else method


def _choose_headers(
    request: httpx.Request,
    proposed: httpx.Request,
    of_posts: Collection[str],
    *,
    loses_body: bool,
    is_foreign: bool,
) -> httpx.Headers:
    """Return the headers of a redirected request, without cookies."""
    headers = request.headers.copy()
    headers["Host"] = proposed.headers["Host"]
    for name in list(headers):
        is_content = name.startswith("content-")
        if (
            name == "cookie"
            or (loses_body and (is_content or name in of_posts))
            or (is_foreign and not is_content and name not in _KEPT_BY_OTHER_ORIGINS)
        ):
            del headers[name]
    return headers


def _add_cookies_of_domain(request: httpx.Request, jar: httpx.Cookies) -> None:
    """Add the cookies that servers of the domain of a request have set.

    Cookies without a domain are those that the caller gave to the HTTP client.
    """
    cookies = httpx.Cookies()
    for cookie in jar.jar:
        if cookie.domain:
            cookies.jar.set_cookie(cookie)
    cookies.set_cookie_header(request)
