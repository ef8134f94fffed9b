"""Token requests and the responses to them (RFC 6749), without any input and output.

Both clients share this module.
"""

import json
import time
from collections.abc import Mapping
from dataclasses import replace
from typing import Final, cast
from urllib.parse import quote_plus

from .credentials import CredentialValues, format_basic
from .error_messages import find_error_message
from .errors import ClientError, make_status_error
from .http_library import httpx
from .not_given import NotGiven
from .oauth_errors import OAuthError
from .oauth_flows import OAuthFlow
from .oauth_tokens import OAuthTokens
from .redaction import PLACEHOLDER, SECRETS_EXTENSION, SecretNames
from .request_attempts import RequestAttempts
from .response_limits import SIZE_EXTENSION
from .token_providers import TokenContext, check_secret

__all__ = ["MAX_SIZE", "TokenRequest"]

MAX_SIZE: Final = 1_000_000
"""Most bytes of a response; tokens have some thousands."""


class TokenRequest:
    """The requests for one token: what to send next, and what a response means."""

    def __init__(self, tokens: OAuthTokens, context: TokenContext) -> None:
        self._tokens = tokens
        self._context = context
        self._pending = tokens.list_requests()
        self._start = 0.0
        self.token = ""
        """The token, as soon as a response has one."""
        self.attempts = self._start_next()
        """The attempts to send the present request."""

    def get_pause(self, response: httpx.Response) -> float | None:
        """Return the seconds to wait before sending the request again after a response.

        None if the response is final.
        """
        if response.is_redirect:  # never followed: the body has secrets
            return None
        return self.attempts.handle_response(response)

    def accept(self, response: httpx.Response) -> object:
        """Store the tokens of a response, and return what reports a new refresh token.

        If there is another request to try, it becomes the present one: the one with a
        refresh token is followed by another grant.

        Raises:
            OAuthError: The response has no usable token, and there is no other request.
            ServerError: The authorization server failed.
            RateLimitError: There were too many requests.
        """
        answer = _parse_object(response.content)
        try:
            self.token = self._read_token(response, answer)
        except OAuthError:
            if not self._pending:
                raise
            self._tokens.forget_refresh_token()
            self.attempts = self._start_next()
            return None
        return self._tokens.accept(answer, self.token, self._start)

    def make_size_error(self, response: httpx.Response) -> ClientError:
        """Return the error for a response that is too long."""
        reason = f"the response has more than {MAX_SIZE:,} bytes"
        return OAuthError(self.copy_response(response, b""), "", reason)

    def _start_next(self) -> RequestAttempts:
        url, form = self._pending.pop(0)
        self._start = time.time()
        context = self._context
        policy = context.retries
        return RequestAttempts(
            _build_request(url, form, self._tokens.flow, context),
            # Getting one more token does no harm. If the server has replaced a refresh
            # token without us getting the new one, the next request could not do better.
            replace(policy, methods=(*policy.methods, "POST")),
            context.max_retries,
            "",
            httpx.Cookies(),
            CredentialValues(),
            deadline=context.deadline,
            replayable=True,
        )

    def _read_token(
        self, response: httpx.Response, answer: Mapping[str, object]
    ) -> str:
        error = _get_text(answer, "error")
        if error or not response.is_success:
            raise self._make_error(response, answer, error)
        kind = _get_text(answer, "token_type").lower()
        if kind and not kind.startswith("bearer"):
            # A client must not use a token of an unknown type (section 7.1).
            raise self._make_token_error(
                response, "the type of the token is not Bearer"
            )
        if not _get_text(answer, "access_token"):
            raise self._make_token_error(response, "the response has no access_token")
        try:
            return check_secret(answer["access_token"], "the access_token")
        except ValueError as unusable:
            raise self._make_token_error(response, str(unusable)) from None

    def _make_error(
        self, response: httpx.Response, answer: Mapping[str, object], error: str
    ) -> ClientError:
        """Return the error for a response that says that there is no token."""
        if response.is_redirect:
            reason = "redirects are not followed: pass the right token_url"
            return self._make_token_error(response, reason)
        shown = self.copy_response(response, self._format_answer(answer).encode())
        if response.status_code >= 500 or response.status_code == 429:
            return make_status_error(shown)
        description = _get_text(answer, "error_description")
        if not (error or description):  # an error in the form of the API
            description = find_error_message(answer) or ""
        return OAuthError(shown, self._redact(error), self._redact(description))

    def _format_answer(self, answer: Mapping[str, object]) -> str:
        """Return an object as JSON without secrets; empty if it nests too deeply."""
        try:
            return self._redact(json.dumps(answer)) if answer else ""
        except RecursionError:
            return ""

    def _make_token_error(self, response: httpx.Response, reason: str) -> OAuthError:
        """Return the error for a response that may have tokens at an unknown place."""
        return OAuthError(self.copy_response(response, b""), "", reason)

    def copy_response(self, response: httpx.Response, content: bytes) -> httpx.Response:
        """Return a response with other content, and without cookies."""
        left_out = {
            "content-encoding",
            "content-length",
            "set-cookie",
            "transfer-encoding",
        }
        headers = [
            (name, value)
            for name, value in response.headers.multi_items()
            if name.lower() not in left_out
        ]
        return httpx.Response(
            response.status_code,
            headers=headers,
            content=content,
            request=self.attempts.request,
        )

    def _redact(self, text: str) -> str:
        """Replace secrets in text, which may be JSON."""
        for secret in self._tokens.secrets:
            for form in (secret, json.dumps(secret)[1:-1], quote_plus(secret)):
                text = text.replace(form, PLACEHOLDER)
        return text


def _build_request(
    url: str, form: dict[str, str], flow: OAuthFlow, context: TokenContext
) -> httpx.Request:
    """Build a token request.

    It has no headers, cookies and query of the HTTP client, which are for the API.
    """
    timeout = context.timeout
    if isinstance(timeout, NotGiven):
        timeout = context.http.timeout
    headers = {
        "Accept": "application/json",
        "Accept-Encoding": "identity",  # so that the size of the content is known
        "User-Agent": context.http.headers.get("User-Agent", "python"),
    }
    if flow.client_id and flow.client_secret and flow.client_auth == "basic":
        headers["Authorization"] = _format_client(flow.client_id, flow.client_secret)
    elif flow.client_id:
        # Without a secret, the id is sent in the body (section 3.2.1).
        form = {**form, "client_id": flow.client_id}
        if flow.client_secret:
            form["client_secret"] = flow.client_secret
    return httpx.Request(
        "POST",
        url,
        headers=headers,
        data=form,
        extensions={
            "timeout": httpx.Timeout(timeout).as_dict(),
            SECRETS_EXTENSION: SecretNames(has_secret_body=True),
            SIZE_EXTENSION: MAX_SIZE,
        },
    )


def _format_client(client_id: str, client_secret: str) -> str:
    """Return the header for a client, whose id and secret are encoded first (2.3.1)."""
    pair = f"{quote_plus(client_id)}:{quote_plus(client_secret)}"
    return format_basic(pair.encode("ascii"))


def _parse_object(content: bytes) -> Mapping[str, object]:
    """Return a JSON object; empty if content is something else."""
    try:
        value: object = json.loads(content)
    except (ValueError, RecursionError):
        return {}
    return cast("dict[str, object]", value) if isinstance(value, dict) else {}


def _get_text(answer: Mapping[str, object], name: str) -> str:
    """Return a string of a response; empty if it is something else."""
    value = answer.get(name)
    return value if isinstance(value, str) else ""
