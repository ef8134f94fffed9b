"""Retries and redirects of a request, without any input and output.

Both transports share this module.
"""

from typing import Final

from .errors import convert_httpx_error, make_connection_error
from .http_library import httpx
from .log import logger
from .redaction import SECRETS_EXTENSION, SecretNames, describe_request
from .retries import get_error_pause, get_retry_pause

__all__ = ["MAX_REDIRECTS", "RequestAttempts", "add_cookies", "get_origin"]

MAX_REDIRECTS: Final = 20


class RequestAttempts:
    """All attempts to send one request: what to send next, and when."""

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
            reason = (
                "cannot follow the redirect: the body cannot be sent again; "
                "pass bytes or a seekable file"
            )
            raise make_connection_error(self.request, reason)
        self.is_cross_origin = self.is_cross_origin or _has_other_origin(
            next_request, self.request
        )
        if self.is_cross_origin:
            _remove_secrets(self.request, next_request)
        else:  # httpx kept only the cookies of its cookie jar
            add_cookies(next_request, self._cookies)
        self.request = next_request


def add_cookies(request: httpx.Request, cookies: str) -> None:
    """Append cookies to those of the HTTP client."""
    if cookies:
        others = request.headers.get("Cookie")
        request.headers["Cookie"] = f"{others}; {cookies}" if others else cookies


def get_origin(url: httpx.URL) -> tuple[str, str, int | None]:
    """Return the scheme, host and port of a URL."""
    return url.scheme, url.host, url.port


def _remove_secrets(request: httpx.Request, next_request: httpx.Request) -> None:
    """Remove the credentials from a redirected request to another origin."""
    secrets: SecretNames = request.extensions[SECRETS_EXTENSION]
    for name in secrets.headers:
        next_request.headers.pop(name, None)


def _has_other_origin(request: httpx.Request, before: httpx.Request) -> bool:
    return get_origin(request.url) != get_origin(before.url)
