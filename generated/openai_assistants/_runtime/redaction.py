"""Redaction of secrets in requests and URLs, for messages and logs."""

import copy
from typing import Final

from .frozen import frozen
from .http_library import httpx

__all__ = [
    "PLACEHOLDER",
    "SECRETS_EXTENSION",
    "SecretNames",
    "describe_request",
    "redact_request",
    "redact_url",
]

SECRETS_EXTENSION: Final = "secrets"
"""The key of the request extension that holds its `SecretNames`."""

PLACEHOLDER: Final = "[secret]"
_SECRET_HEADERS = frozenset({"Authorization", "Cookie", "Proxy-Authorization"})


@frozen
class SecretNames:
    """The names of the headers and query parameters that hold secrets.

    The body is one if it has the form of a token request.
    """

    headers: frozenset[str] = frozenset()
    query: frozenset[str] = frozenset()
    has_secret_body: bool = False


def describe_request(request: httpx.Request) -> str:
    """Return the method and path of a request; its query may hold an API key.

    The path is as it is sent, since a decoded one may have line breaks.
    """
    path = request.url.raw_path.partition(b"?")[0]
    return f"{request.method} {path.decode('ascii')}"


def redact_request(request: httpx.Request) -> httpx.Request:
    """Return a copy without secrets, for errors, which are printed and pickled."""
    secrets: SecretNames | None = request.extensions.get(SECRETS_EXTENSION)
    if secrets is None:
        return request
    shown = copy.copy(request)
    shown.headers = request.headers.copy()
    hidden = _SECRET_HEADERS | secrets.headers
    for name in filter(request.headers.__contains__, hidden):
        shown.headers[name] = PLACEHOLDER
    shown.url = redact_url(request.url, secrets)
    if secrets.has_secret_body:
        return httpx.Request(shown.method, shown.url, headers=shown.headers)
    return shown


def redact_url(url: httpx.URL, secrets: SecretNames) -> httpx.URL:
    """Return a URL without user name and password, and without secrets in its query.

    Without any of them, the URL itself is returned.
    """
    if url.userinfo:
        url = url.copy_with(userinfo=b"")
    if secrets.query:
        for name in secrets.query.intersection(url.params):
            url = url.copy_set_param(name, PLACEHOLDER)
    return url
