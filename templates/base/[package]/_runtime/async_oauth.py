"""Token requests of the asynchronous client: their input and output."""

from .async_bodies import limit_pieces
from .async_primitives import limit_time, resolve, sleep
from .http_library import httpx
from .oauth_requests import MAX_SIZE, TokenRequest
from .oauth_tokens import OAuthTokens
from .token_providers import TokenContext

__all__ = ["request_token"]


async def request_token(tokens: OAuthTokens, context: TokenContext) -> str:
    """Request an access token with the HTTP client of a client, store and return it.

    Raises:
        OAuthError: The authorization server did not issue a token.
    """
    assert isinstance(context.http, httpx.AsyncClient)
    request = TokenRequest(tokens, context)
    while not request.token:
        response = await _send_with_retries(context.http, request)
        await resolve(request.accept(response))
    return request.token


async def _send_with_retries(
    http: httpx.AsyncClient, request: TokenRequest
) -> httpx.Response:
    """Send a token request, and return the last response."""
    pause: float | None
    while True:
        try:
            response = await _send_once(http, request)
        except (httpx.RequestError, httpx.InvalidURL, ValueError) as error:
            pause = request.attempts.handle_error(error)
        else:
            if (pause := request.get_pause(response)) is None:
                return response
        await sleep(pause)


async def _send_once(http: httpx.AsyncClient, request: TokenRequest) -> httpx.Response:
    """Send a token request once, and read its content, before the deadline."""
    attempts = request.attempts
    deadline = attempts.deadline
    if deadline is not None:
        deadline.limit_timeouts(attempts.request)
    try:
        with limit_time(None if deadline is None else deadline.remaining):
            response = await http.send(
                attempts.request, stream=True, auth=None, follow_redirects=False
            )
            try:
                return await _read(response, request)
            finally:
                await response.aclose()
    except TimeoutError as error:
        raise attempts.make_deadline_error(error) from error


async def _read(response: httpx.Response, request: TokenRequest) -> httpx.Response:
    """Return a response with its content.

    Raises:
        OAuthError: The content is too long.
        TimeoutError: The deadline has passed.
    """
    await limit_pieces(response)
    content = b""
    deadline = request.attempts.deadline
    async for chunk in response.aiter_bytes():
        content += chunk
        if len(content) > MAX_SIZE:
            raise request.make_size_error(response)
        if deadline is not None and deadline.remaining <= 0:
            raise TimeoutError
    return request.copy_response(response, content)
