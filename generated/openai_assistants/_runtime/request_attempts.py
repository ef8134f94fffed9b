"""Retries and redirects of a request, without any input and output.

Both transports share this module.
"""

from collections.abc import Sequence

from .connection_errors import describe_connection_failure
from .credentials import CredentialValues
from .deadlines import Deadline
from .errors import (
    ClientError,
    convert_httpx_error,
    make_connection_error,
    make_timeout_error,
)
from .http_library import httpx
from .log import logger
from .parameters import format_cookies, format_query
from .redaction import describe_request
from .redirects import (
    BAD_LOCATION,
    MAX_REDIRECTS,
    build_redirect,
    has_valid_host,
    is_location_error,
    is_protocol_error,
    is_trusted,
)
from .retries import RetryPolicy, get_error_pause, get_retry_pause, is_repeatable
from .upload_streams import UploadStream

__all__ = ["RequestAttempts"]


class RequestAttempts:
    """All attempts to send one request: what to send next, and when.

    `cookies` are those of the request itself, `jar` has those of the HTTP client. The
    `secrets` are those of `credentials` with tokens that may change. A request that
    `is_foreign` goes to another server than that of the client.
    """

    def __init__(
        self,
        request: httpx.Request,
        policy: RetryPolicy,
        retries: int,
        cookies: str,
        jar: httpx.Cookies,
        secrets: CredentialValues,
        *,
        deadline: Deadline | None,
        replayable: bool,
        is_foreign: bool = False,
    ) -> None:
        self.request = request
        """The request to send next."""
        self.is_cross_origin = is_foreign
        """Whether the request goes to another server, which gets no credentials."""
        self.deadline = deadline
        """The moment when the last attempt must be complete."""
        self.rejected_tokens: Sequence[str] = ()
        """The tokens of the attempt that the server answered by 401."""
        self._policy = policy
        self._retries = retries if replayable else 0
        self._cookies = cookies
        self._jar = jar
        self._secrets = secrets
        self._replayable = replayable
        self._attempt = 0
        self._redirects = 0

    def close_content(self) -> None:
        """Close the files that were opened to send the request.

        If sending was interrupted, they are still open.
        """
        if isinstance(self.request.stream, UploadStream):
            self.request.stream.close()

    def handle_response(self, response: httpx.Response) -> float | None:
        """Return the seconds to wait before sending `request` again after a response.

        None if the response is final. A redirect changes `request`.

        Raises:
            APIConnectionError: A redirect cannot be followed.
        """
        if response.has_redirect_location:
            self._follow_redirect(response)
            return 0.0
        logger.debug("%s: %s", describe_request(self.request), response.status_code)
        if response.is_success:
            return None
        if response.status_code == 401 and self._reject_tokens():
            return 0.0
        pause = get_retry_pause(
            self._policy,
            response,
            self._attempt,
            repeatable=is_repeatable(self._policy, self.request),
        )
        if pause is None or not self._has_time_for(pause):
            return None
        return pause if self._count_retry(pause, str(response.status_code)) else None

    def handle_error(
        self, error: httpx.RequestError | httpx.InvalidURL | ValueError
    ) -> float:
        """Return the seconds to wait before sending `request` again after an error.

        Raises:
            APIConnectionError: There are no retries left, or the error is permanent.
            ValueError: The content or a hook of the caller raised it.
        """
        if is_location_error(error):
            raise make_connection_error(self.request, BAD_LOCATION) from error
        if not isinstance(error, httpx.RequestError):
            if not is_protocol_error(error):
                raise error
            reason = f"the response is not valid HTTP: {error}"
            raise make_connection_error(self.request, reason) from error
        pause = get_error_pause(
            self._policy,
            error,
            self._attempt,
            repeatable=is_repeatable(self._policy, self.request),
        )
        if not self._has_time_for(pause or 0.0):
            raise self.make_deadline_error(error) from error
        if pause is None or not self._count_retry(pause, type(error).__name__):
            attempt = self._describe_attempt(is_last=pause is None)
            raise convert_httpx_error(error, self.request, attempt) from error
        return pause

    def make_deadline_error(self, error: Exception) -> ClientError:
        """Return the error for a request that was not complete at its deadline."""
        seconds = 0.0 if self.deadline is None else self.deadline.seconds
        reason = f"not complete within the deadline of {seconds:g} s"
        if isinstance(error, httpx.RequestError) and (
            text := describe_connection_failure(error, self.request)
        ):
            reason = f"{reason}; the last attempt: {text}"
        attempt = f"attempt {self._attempt + 1}"
        return make_timeout_error(self.request, reason, attempt)

    def replace_secrets(self, secrets: CredentialValues) -> None:
        """Put other tokens into the request, unless it goes to another origin."""
        before, self._secrets = self._secrets, secrets
        if self.is_cross_origin or secrets.tokens == before.tokens:
            return
        request = self.request
        for name, value in secrets.header.items():
            if name in request.headers:
                request.headers[name] = value
        url = str(request.url)
        for name, value in secrets.query.items():
            old = format_query({name: before.query[name]})
            url = url.replace(old, format_query({name: value}))
        if url != str(request.url):
            request.url = httpx.URL(url)
        for name, value in secrets.cookie.items():
            old = format_cookies({name: before.cookie[name]})
            new = format_cookies({name: value})
            self._cookies = self._cookies.replace(old, new)
            request.headers["Cookie"] = request.headers["Cookie"].replace(old, new)

    def _reject_tokens(self) -> bool:
        """Remember that the server rejected the tokens; return whether to try others.

        That is tried once, and does not count as a retry.
        """
        if self.rejected_tokens or self.is_cross_origin or not self._replayable:
            return False
        self.rejected_tokens = self._secrets.tokens
        return bool(self.rejected_tokens)

    def _has_time_for(self, pause: float) -> bool:
        return self.deadline is None or pause < self.deadline.remaining

    def _describe_attempt(self, *, is_last: bool) -> str:
        """Return which attempt this is, if there may be several."""
        if not self._retries or (is_last and not self._attempt):
            return ""
        return f"attempt {self._attempt + 1} of {self._retries + 1}"

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
        if target is None or not has_valid_host(target.url):
            raise make_connection_error(self.request, BAD_LOCATION)
        if not is_trusted(self.request.url, target.url):
            self.is_cross_origin = True
        redirected = build_redirect(
            self.request,
            target,
            response.status_code,
            self._cookies,
            self._jar,
            self._policy.idempotency_header,
            is_cross_origin=self.is_cross_origin,
        )
        if not self._replayable and redirected.stream is self.request.stream:
            reason = (
                "cannot follow the redirect: the body cannot be sent again; "
                "pass bytes or a seekable file"
            )
            raise make_connection_error(self.request, reason)
        self.request = redirected
