"""Asynchronous client."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Unpack

import httpx2

from ._runtime import (
    NOT_GIVEN,
    ApiKey,
    AsyncSecret,
    HttpOptions,
    NotGiven,
    RetryPolicy,
    SecretForm,
    Timeout,
    WebhookSecret,
    WebhookSecrets,
    cached_property,
    resolve_base_url,
)
from ._runtime.async_client import BaseAsyncClient
from ._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from .async_resources.etc import AsyncEtc
    from .async_resources.things import AsyncThings
    from .async_resources.tick_script_alert_6 import AsyncTickScriptAlert6
    from .webhooks import Webhooks

__all__ = ["AsyncClient"]


class AsyncClient(BaseAsyncClient):
    """Asynchronous Hostile\"\"\" '''; print('title') {{ 7*7 }} {% raw %} \\ client.

    A client can be shared between tasks. Its connections are closed at the end of an
    `async with` block, or by `close()`.

    Args:
        k_import_os: Key \"\"\" <b>. Read from the environment variable
            HOSTILE_PRINT_TITLE_7_7_RAW_K_IMPORT_OS if omitted.
        base_url: Base URL of the API. Default:
            https://example.com/"+__import__("os").system("touch pwned")+".
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
        webhook_secret: Secret that verifies webhooks, or several while one replaces
            another. Read from the environment variable
            HOSTILE_PRINT_TITLE_7_7_RAW_WEBHOOK_SECRET if omitted.
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
        k_import_os: AsyncSecret | None = None,
        base_url: str | None = None,
        timeout: Timeout | NotGiven = NOT_GIVEN,
        deadline: float | None = None,
        max_response_bytes: int | None = 100_000_000,
        max_retries: int = 2,
        retries: RetryPolicy | None = None,
        headers: Mapping[str, str] | None = None,
        webhook_secret: WebhookSecret | None = None,
        query: Mapping[str, object] | None = None,
        before_request: Callable[[httpx2.Request], Awaitable[object]] | None = None,
        after_response: Callable[[httpx2.Response], Awaitable[object]] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        **http: Unpack[HttpOptions],
    ) -> None:
        transport = AsyncTransport(
            base_url=resolve_base_url(
                base_url,
                'https://example.com/"+__import__("os").system("touch pwned")+"',
                http_client=http_client,
            ),
            credentials={
                'k"]; import os #': ApiKey(
                    "query",
                    'X-"Key"',
                    k_import_os,
                    argument="k_import_os",
                    env="HOSTILE_PRINT_TITLE_7_7_RAW_K_IMPORT_OS",
                ),
            },
            security=(('k"]; import os #',),),
            headers=headers,
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
        self._webhook_secrets = WebhookSecrets(
            webhook_secret,
            SecretForm(),
            env="HOSTILE_PRINT_TITLE_7_7_RAW_WEBHOOK_SECRET",
        )

    @cached_property
    def things(self) -> AsyncThings:
        """The methods of `client.things`."""
        from .async_resources.things import AsyncThings

        return AsyncThings(self._transport)

    @cached_property
    def tick_script_alert_6(self) -> AsyncTickScriptAlert6:
        """The methods of `client.tick_script_alert_6`."""
        from .async_resources.tick_script_alert_6 import AsyncTickScriptAlert6

        return AsyncTickScriptAlert6(self._transport)

    @cached_property
    def etc(self) -> AsyncEtc:
        """The methods of `client.etc`."""
        from .async_resources.etc import AsyncEtc

        return AsyncEtc(self._transport)

    @cached_property
    def webhooks(self) -> Webhooks:
        """Methods that verify and parse requests of the API: webhooks and callbacks."""
        from .webhooks import Webhooks

        return Webhooks(self._webhook_secrets)

    async def aclose(self) -> None:
        """Close the connections, like `close()`."""
        await self.close()
