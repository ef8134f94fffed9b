"""Retries and redirects of a request, without any input and output.

Both transports share this module.
"""

from .errors import convert_httpx_error, make_connection_error
from .http_library import httpx
from .log import logger
from .redaction import describe_request
from .redirects import BAD_LOCATION, MAX_REDIRECTS, build_redirect, is_trusted
from .retries import get_error_pause, get_retry_pause

__all__ = ["RequestAttempts"]


class RequestAttempts:
    """All attempts to send one request: what to send next, and when.

    `cookies` are those of the request itself, `jar` has those of the HTTP client.
    """

    def __init__(
        self,
        request: httpx.Request,
        retries: int,
        cookies: str,
        jar: httpx.Cookies,
        *,
        replayable: bool,
    ) -> None:
        self.request = request
        """The request to send next."""
        self.is_cross_origin = False
        """Whether a redirect led to another origin, which gets no credentials."""
        self._cookies = cookies
        self._jar = jar
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
        if response.has_redirect_location:
            self._follow_redirect(response)
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
        if isinstance(error.__context__, httpx.InvalidURL):
            raise make_connection_error(self.request, BAD_LOCATION) from error
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

    def _follow_redirect(self, response: httpx.Response) -> None:
        """Continue with the request of a redirect; other origins get no credentials."""
        self._redirects += 1
        if self._redirects > MAX_REDIRECTS:
            reason = f"more than {MAX_REDIRECTS} redirects"
            raise make_connection_error(self.request, reason)
        target = response.next_request
        if target is not None and not is_trusted(self.request.url, target.url):
            self.is_cross_origin = True
        redirected = build_redirect(
            self.request,
            response,
            self._cookies,
            self._jar,
            is_cross_origin=self.is_cross_origin,
        )
        if not self._replayable and redirected.stream is self.request.stream:
            reason = (
                "cannot follow the redirect: the body cannot be sent again; "
                "pass bytes or a seekable file"
            )
            raise make_connection_error(self.request, reason)
        self.request = redirected
