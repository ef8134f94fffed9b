"""Asynchronous client."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Unpack

import httpx2

from ._runtime import (
    NOT_GIVEN,
    ApiKey,
    AsyncSecret,
    Basic,
    Bearer,
    HttpOptions,
    NotGiven,
    RetryPolicy,
    SecretText,
    Timeout,
    cached_property,
    resolve_base_url,
)
from ._runtime.async_client import BaseAsyncClient
from ._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from .async_resources.events import AsyncEvents
    from .async_resources.files import AsyncFiles
    from .async_resources.forms import AsyncForms
    from .async_resources.lines import AsyncLines
    from .async_resources.notes import AsyncNotes
    from .async_resources.texts import AsyncTexts

__all__ = ["AsyncClient"]


class AsyncClient(BaseAsyncClient):
    """Asynchronous Curl commands client.

    A client can be shared between tasks. Its connections are closed at the end of an
    `async with` block, or by `close()`.

    Args:
        token: Credentials for the security scheme `token`. Read from the environment
            variable NOTES_TOKEN if omitted.
        user: Username and password.
        key: Credentials for the security scheme `key`. Read from the environment
            variable CURL_COMMANDS_KEY if omitted.
        session: Credentials for the security scheme `session`. Read from the
            environment variable CURL_COMMANDS_SESSION if omitted.
        base_url: Base URL of the API. Default: https://notes.example.com/v1.
        timeout: Timeout in seconds for each step of a request (connect, read, write,
            pool); None for no timeout.
        deadline: Seconds for each request with all its retries and redirects, for a
            stream until it begins; None for no limit.
        max_response_bytes: Maximum size of what is read into memory of a response:
            all of it, or one event or line of a stream; None for no limit.
        max_retries: Maximum number of retries of a failed request; 0 disables
            retries.
        retries: Which failures are retried, and after which pauses.
        headers: Headers to send with every request.
        query: Query parameters to send with every request.
        before_request: Called and awaited with each request before it is sent;
            exceptions propagate to the caller.
        after_response: Called and awaited with each response; exceptions propagate
            to the caller.
        http_client: Custom HTTP client, which is not closed with this client. Its
            settings are used where this client has none.
        **http: Settings of the HTTP client if no `http_client` is passed: `proxy`,
            `verify`, `cert`, `trust_env`, `http2`, `limits`.
    """

    def __init__(
        self,
        *,
        token: AsyncSecret | None = None,
        user: tuple[str, SecretText] | None = None,
        key: AsyncSecret | None = None,
        session: AsyncSecret | None = None,
        base_url: str | None = None,
        timeout: Timeout | NotGiven = NOT_GIVEN,
        deadline: float | None = None,
        max_response_bytes: int | None = 100_000_000,
        max_retries: int = 2,
        retries: RetryPolicy | None = None,
        headers: Mapping[str, str] | None = None,
        query: Mapping[str, object] | None = None,
        before_request: Callable[[httpx2.Request], Awaitable[object]] | None = None,
        after_response: Callable[[httpx2.Response], Awaitable[object]] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        **http: Unpack[HttpOptions],
    ) -> None:
        transport = AsyncTransport(
            base_url=resolve_base_url(
                base_url,
                "https://notes.example.com/v1",
                http_client=http_client,
            ),
            credentials={
                "token": Bearer(token, argument="token", env="NOTES_TOKEN"),
                "user": Basic(*(user or (None, None)), argument="user"),
                "key": ApiKey(
                    "query",
                    "api key",
                    key,
                    argument="key",
                    env="CURL_COMMANDS_KEY",
                ),
                "session": ApiKey(
                    "cookie",
                    "session",
                    session,
                    argument="session",
                    env="CURL_COMMANDS_SESSION",
                ),
            },
            security=(("token",),),
            headers={"X-Release": "5 o'clock", **(headers or {})},
            query=query,
            timeout=timeout,
            default_timeout=60,
            deadline=deadline,
            max_response_bytes=max_response_bytes,
            max_retries=max_retries,
            retries=retries,
            before_request=before_request,
            after_response=after_response,
            http_client=http_client,
            **http,
        )
        super().__init__(transport)

    @cached_property
    def notes(self) -> AsyncNotes:
        """The methods of `client.notes`."""
        from .async_resources.notes import AsyncNotes

        return AsyncNotes(self._transport)

    @cached_property
    def texts(self) -> AsyncTexts:
        """The methods of `client.texts`."""
        from .async_resources.texts import AsyncTexts

        return AsyncTexts(self._transport)

    @cached_property
    def lines(self) -> AsyncLines:
        """The methods of `client.lines`."""
        from .async_resources.lines import AsyncLines

        return AsyncLines(self._transport)

    @cached_property
    def forms(self) -> AsyncForms:
        """The methods of `client.forms`."""
        from .async_resources.forms import AsyncForms

        return AsyncForms(self._transport)

    @cached_property
    def files(self) -> AsyncFiles:
        """The methods of `client.files`."""
        from .async_resources.files import AsyncFiles

        return AsyncFiles(self._transport)

    @cached_property
    def events(self) -> AsyncEvents:
        """The methods of `client.events`."""
        from .async_resources.events import AsyncEvents

        return AsyncEvents(self._transport)

    async def aclose(self) -> None:
        """Close the connections, like `close()`."""
        await self.close()
