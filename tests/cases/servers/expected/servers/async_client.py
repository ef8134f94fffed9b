"""Asynchronous client."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping
from typing import TYPE_CHECKING, Literal, Unpack

import httpx2

from ._runtime import (
    NOT_GIVEN,
    HttpOptions,
    NotGiven,
    RetryPolicy,
    ServerChoice,
    Timeout,
    UrlTemplate,
    UrlVariable,
    cached_property,
    choose_server_url,
    resolve_base_url,
)
from ._runtime.async_client import BaseAsyncClient
from ._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from .async_resources.files import AsyncFiles
    from .async_resources.notes import AsyncNotes

__all__ = ["AsyncClient"]


class AsyncClient(BaseAsyncClient):
    """Asynchronous Servers client.

    A client can be shared between tasks. Its connections are closed at the end of an
    `async with` block, or by `close()`.

    Args:
        server: Server of the API, unless `base_url` is passed. Default: production.
        stage: Which build it runs. Default: staging.
        files_url: Variable `files_server` in the URL of the server. Default:
            https://files.test.
        base_url: Base URL of the API. Default: https://api.test/v1.
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
        trusted_hosts: Hosts, or host:port, besides that of the base URL, that get
            the credentials: as the server of a method, or by a link to a next page.
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
        server: (
            Literal["production", "staging", "local", "next", "europe", "beside"] | None
        ) = None,
        stage: str | None = None,
        files_url: str | None = None,
        base_url: str | None = None,
        timeout: Timeout | NotGiven = NOT_GIVEN,
        deadline: float | None = None,
        max_response_bytes: int | None = 100_000_000,
        max_retries: int = 2,
        retries: RetryPolicy | None = None,
        headers: Mapping[str, str] | None = None,
        trusted_hosts: Collection[str] = (),
        query: Mapping[str, object] | None = None,
        before_request: Callable[[httpx2.Request], Awaitable[object]] | None = None,
        after_response: Callable[[httpx2.Response], Awaitable[object]] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        **http: Unpack[HttpOptions],
    ) -> None:
        server_choice = ServerChoice(
            server,
            {"stage": stage, "files_server": files_url},
            names=("production", "staging", "local", "next", "europe", "beside"),
            arguments={"files_server": "files_url"},
        )
        transport = AsyncTransport(
            base_url=resolve_base_url(
                choose_server_url(
                    base_url,
                    server_choice,
                    UrlTemplate("https://api.test/v1", "production"),
                    UrlTemplate(
                        "https://{stage}.api.test/v1",
                        "staging",
                        variables={
                            "stage": UrlVariable("staging", ("staging", "nightly")),
                        },
                    ),
                    UrlTemplate("http://localhost:8080", "local"),
                    UrlTemplate("https://api.test/v2", "next"),
                    UrlTemplate("https://eu.api.test", "europe"),
                ),
                "https://api.test/v1",
                http_client=http_client,
            ),
            headers=headers,
            query=query,
            timeout=timeout,
            default_timeout=60,
            deadline=deadline,
            max_response_bytes=max_response_bytes,
            max_retries=max_retries,
            trusted_hosts=trusted_hosts,
            retries=retries,
            before_request=before_request,
            after_response=after_response,
            http_client=http_client,
            server_choice=server_choice,
            **http,
        )
        super().__init__(transport)

    @cached_property
    def notes(self) -> AsyncNotes:
        """The methods of `client.notes`."""
        from .async_resources.notes import AsyncNotes

        return AsyncNotes(self._transport)

    @cached_property
    def files(self) -> AsyncFiles:
        """The methods of `client.files`."""
        from .async_resources.files import AsyncFiles

        return AsyncFiles(self._transport)

    async def aclose(self) -> None:
        """Close the connections, like `close()`."""
        await self.close()
