"""What goes wrong when a URL is fetched, in words, and what to do."""

from __future__ import annotations

import re
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus
from urllib.parse import urlsplit

from .credentials import HEADERS_VARIABLE
from .errors import FetchError

_HTML_START = re.compile(rb"(\xef\xbb\xbf)?\s*(?>(?:<!--.*?-->\s*)*)<(!doctype\s+html|html|head|body)\b",
                         re.IGNORECASE | re.DOTALL)  # fmt: skip
_DECLINED = (401, 403)
_NOT_FOUND = (404, 410)
_OK = 200


def check_status(status: int, url: str) -> None:
    """Raise FetchError unless the status of a response is 200."""
    if status == _OK:
        return
    hint = "check the URL; that of a FastAPI application ends with /openapi.json by default"
    if status in _DECLINED:
        line = f"{urlsplit(url).netloc} Authorization: Bearer …"
        hint = f"pass its headers in the environment variable {HEADERS_VARIABLE}, as: {line}"
    elif status not in _NOT_FOUND:
        hint = "open it in a browser, or try again later"
    reason = ""
    if status in HTTPStatus.__members__.values():
        reason = f" ({HTTPStatus(status).phrase})"
    raise FetchError(f"the server responds with status {status}{reason}", hint)


def check_content(data: bytes, media_type: str) -> None:
    """Raise FetchError if a file is a web page."""
    is_page = media_type.partition(";")[0].strip().lower() == "text/html"
    if _HTML_START.match(data[:10_000]) or (is_page and data.lstrip().startswith(b"<")):
        message = "the server sends a web page, not a description"
        hint = (
            "if it is a documentation page, pass the URL of its openapi.json or openapi.yaml;"
            f" if it is a login page, pass headers in the environment variable {HEADERS_VARIABLE}"
        )
        raise FetchError(message, hint)
    if not data.strip():
        raise FetchError("the server sends an empty file")


@contextmanager
def described_setup_errors() -> Iterator[None]:
    """Convert errors of the settings in the environment, which are read when a client is made."""
    try:
        yield
    except OSError as error:
        message = f"the trusted certificates cannot be read: {error.strerror or error}"
        raise FetchError(
            message, "check the environment variables SSL_CERT_FILE and SSL_CERT_DIR"
        ) from None
    except (ImportError, ValueError):  # of a library for SOCKS, or of the scheme
        message = "the proxy in the environment cannot be used; only HTTP proxies can"
        hint = "check the environment variables HTTPS_PROXY and ALL_PROXY"
        raise FetchError(message, hint) from None


def describe_failure(error: Exception, url: str) -> FetchError:
    """Return an error of the HTTP library or of the system in words."""
    host = urlsplit(url).netloc
    for cause in _iter_causes(error):
        match cause:
            case socket.gaierror():
                return FetchError(
                    f"the host '{host}' is not known", "check the URL and the network"
                )
            case ssl.SSLCertVerificationError():
                reason = cause.verify_message or "it is not valid"
                message = f"the certificate of '{host}' cannot be trusted: {reason}"
                hint = "if it is that of your organization, set SSL_CERT_FILE to its certificates"
                return FetchError(message, hint)
            case ssl.SSLError():
                reason = (cause.reason or "").replace("_", " ").lower()
                hint = f"check that the server at this port uses TLS ({reason})"
                return FetchError(f"no encrypted connection to '{host}' is possible", hint)
            case ConnectionRefusedError():
                hint = "check that the server is running, and its port"
                return FetchError(f"'{host}' refuses connections", hint)
            case TimeoutError():
                return FetchError(f"'{host}' does not respond in time", "try again later")
    return _describe_library_error(error, host)


def _iter_causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _describe_library_error(error: Exception, host: str) -> FetchError:
    """Describe an error of httpx2 by its class: its text may have the value of a header."""
    match type(error).__name__:
        case "ConnectTimeout" | "ReadTimeout" | "WriteTimeout" | "PoolTimeout":
            return FetchError(f"'{host}' does not respond in time", "try again later")
        case "ProxyError":
            hint = "check the environment variables HTTPS_PROXY and NO_PROXY"
            return FetchError("the proxy does not connect to the server", hint)
        case "RemoteProtocolError":
            return FetchError(f"'{host}' closed the connection or does not speak HTTP")
        case "InvalidURL" | "UnsupportedProtocol":
            return FetchError("this is not a valid URL")
        case name:
            return FetchError(f"'{host}' cannot be reached ({name})")
