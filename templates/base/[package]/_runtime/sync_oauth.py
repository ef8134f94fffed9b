# Derived from async_oauth.py, which is the file to edit.
"""Token requests of the synchronous client: their input and output."""

from .http_library import httpx
from .oauth_requests import MAX_SIZE, TokenRequest
from .oauth_tokens import OAuthTokens
from .sync_bodies import limit_pieces
from .sync_primitives import limit_time, resolve, sleep
from .token_providers import TokenContext

__all__ = ["request_token"]


def request_token(tokens: OAuthTokens, context: TokenContext) -> str:
    """Request an access token with the HTTP client of a client, store and return it.

    Raises:
        OAuthError: The authorization server did not issue a token.
    """
    assert isinstance(context.http, httpx.Client)
    request = TokenRequest(tokens, context)
    while not request.token:
        response = _send_with_retries(context.http, request)
        resolve(request.accept(response))
    return request.token


def _send_with_retries(http: httpx.Client, request: TokenRequest) -> httpx.Response:
    """Send a token request, and return the last response."""
    pause: float | None
    while True:
        try:
            response = _send_once(http, request)
        except (httpx.RequestError, httpx.InvalidURL, ValueError) as error:
            pause = request.attempts.handle_error(error)
        else:
            if (pause := request.get_pause(response)) is None:
                return response
        sleep(pause)


def _send_once(http: httpx.Client, request: TokenRequest) -> httpx.Response:
    """Send a token request once, and read its content, before the deadline."""
    attempts = request.attempts
    deadline = attempts.deadline
    if deadline is not None:
        deadline.limit_timeouts(attempts.request)
    try:
        with limit_time(None if deadline is None else deadline.remaining):
            response = http.send(
                attempts.request, stream=True, auth=None, follow_redirects=False
            )
            try:
                return _read(response, request)
            finally:
                response.close()
    except TimeoutError as error:
        raise attempts.make_deadline_error(error) from error


def _read(response: httpx.Response, request: TokenRequest) -> httpx.Response:
    """Return a response with its content.

    Raises:
        OAuthError: The content is too long.
        TimeoutError: The deadline has passed.
    """
    limit_pieces(response)
    content = b""
    deadline = request.attempts.deadline
    for chunk in response.iter_bytes():
        content += chunk
        if len(content) > MAX_SIZE:
            raise request.make_size_error(response)
        if deadline is not None and deadline.remaining <= 0:
            raise TimeoutError
    return request.copy_response(response, content)
