"""Settings of HTTP clients: of those that a client creates, and of the caller's."""

import os
import re
import ssl
import sys
from collections.abc import Mapping
from functools import cache
from typing import Any, Final, TypedDict

from .http_library import HTTP_PRODUCT, httpx
from .style_settings import USER_AGENT

__all__ = [
    "HttpOptions",
    "add_user_agent",
    "check_http_options",
    "has_default_timeout",
    "make_http_arguments",
    "make_user_agent",
]

_HTTPX_TIMEOUT: Final = httpx.Timeout(5.0)


class HttpOptions(TypedDict, total=False):
    """Settings of the HTTP client that is created if the caller passes none."""

    proxy: str | httpx.URL | httpx.Proxy | None
    """The proxy for all requests."""

    verify: bool | str | os.PathLike[str] | ssl.SSLContext
    """Whether and how certificates of servers are checked: False not at all, or with a
    file or folder of certificates, or a context."""

    cert: str | os.PathLike[str] | tuple[str, str] | tuple[str, str, str]
    """The client's certificate: a file, or a certificate, its key and the password."""

    trust_env: bool
    """Whether proxies and certificates are read from environment variables."""

    http2: bool
    """Whether to use HTTP/2 if the server supports it; requires the
    extra `http2` of the HTTP library."""

    limits: httpx.Limits
    """The maximum number of connections, and how long idle ones are kept."""


def check_http_options(options: HttpOptions) -> None:
    """Check the names of options, which may be misspelt arguments of a client.

    Raises:
        TypeError: A name is unknown.
    """
    known = HttpOptions.__optional_keys__
    if not options.keys() <= known:
        from .unknown_arguments import make_unknown_argument_error

        raise make_unknown_argument_error(options, known)


def make_http_arguments(options: HttpOptions) -> dict[str, Any]:
    """Return the arguments of an HTTP client with these options.

    Certificates become an SSL context, since the HTTP library deprecates files.
    """
    arguments = {name: each for name, each in options.items() if name != "cert"}
    cert = options.get("cert")
    verify = options.get("verify", True)
    if cert is not None or not isinstance(verify, bool | ssl.SSLContext):
        trust_env = options.get("trust_env", True)
        context = _make_context(verify, trust_env=trust_env)
        if cert is not None:
            if isinstance(cert, tuple):
                context.load_cert_chain(*cert)
            else:
                context.load_cert_chain(cert)
        arguments["verify"] = context
    return arguments


def make_user_agent() -> dict[str, str]:
    """Return the User-Agent header of the style, if it defines one."""
    return {"User-Agent": _format_user_agent()} if USER_AGENT else {}


def add_user_agent(
    headers: Mapping[str, object] | None, http: httpx.Client | httpx.AsyncClient
) -> Mapping[str, object] | None:
    """Add the User-Agent header, unless the caller or the HTTP client has another one."""
    usual = f"python-{HTTP_PRODUCT}"
    if not USER_AGENT or http.headers.get("User-Agent", usual) != usual:
        return headers
    if any(name.lower() == "user-agent" for name in headers or {}):
        return headers
    return {**make_user_agent(), **(headers or {})}


def has_default_timeout(client: httpx.Client | httpx.AsyncClient) -> bool:
    """Return whether an HTTP client has the timeout of one that was given none."""
    return client.timeout == _HTTPX_TIMEOUT


def _make_context(
    verify: bool | str | os.PathLike[str] | ssl.SSLContext, *, trust_env: bool
) -> ssl.SSLContext:
    if isinstance(verify, bool | ssl.SSLContext):
        return httpx.create_ssl_context(verify=verify, trust_env=trust_env)
    if os.path.isdir(verify):
        return ssl.create_default_context(capath=verify)
    return ssl.create_default_context(cafile=verify)


@cache
def _format_user_agent() -> str:
    """Return the header; characters that no product may have are replaced."""
    version = ".".join(map(str, sys.version_info[:3]))
    values = {"{python}": f"python/{version}", "{http}": HTTP_PRODUCT}
    text = re.sub(r"\{\w+\}", lambda name: values.get(name[0], name[0]), USER_AGENT)
    return re.sub(r"[^!-~ ]", "-", text)
