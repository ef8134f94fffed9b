"""Asynchronous client."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping
from typing import TYPE_CHECKING, Literal, Unpack

import httpx2

from ._runtime import (
    NOT_GIVEN,
    ApiKey,
    AsyncSecret,
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
    from .async_resources.notes import AsyncNotes
    from .async_resources.things import AsyncThings

__all__ = ["AsyncClient"]


class AsyncClient(BaseAsyncClient):
    """Asynchronous Server Variables client.

    A client can be shared between tasks. Its connections are closed at the end of an
    `async with` block, or by `close()`.

    Args:
        region: Credentials for the security scheme `region`. Read from the
            environment variable SERVER_VARIABLES_REGION if omitted.
        scheme: Variable `scheme` in the URL of the server. Default: https.
        server_region: Where the data is.
        zone: Variable `zone` in the URL of the server. Default: a.
        domain: Variable `domain` in the URL of the server. Default: api.test.
        port: Variable `port` in the URL of the server. Default: 443.
        base_path: Variable `basePath` in the URL of the server. Default: base.
        version: Variable `version` in the URL of the server.
        server_timeout: Variable `timeout` in the URL of the server. Default: 10.
        class_: Variable `class` in the URL of the server.
        base_url: Base URL of the API.
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
        region: AsyncSecret | None = None,
        scheme: Literal["https", "http"] | None = None,
        server_region: Literal["eu", "us", "asia"] | None = None,
        zone: str | None = None,
        domain: str | None = None,
        port: str | None = None,
        base_path: str | None = None,
        version: Literal["v1", 'any "one"'] | None = None,
        server_timeout: str | None = None,
        class_: str | None = None,
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
            variables={
                "scheme": scheme,
                "region": server_region,
                "zone": zone,
                "domain": domain,
                "port": port,
                "basePath": base_path,
                "version": version,
                "timeout": server_timeout,
                "class": class_,
            },
            arguments={
                "region": "server_region",
                "basePath": "base_path",
                "timeout": "server_timeout",
                "class": "class_",
            },
        )
        transport = AsyncTransport(
            base_url=resolve_base_url(
                choose_server_url(
                    base_url,
                    server_choice,
                    UrlTemplate(
                        "{scheme}://{region}-{zone}.{domain}:{port}/{basePath}/{version}",
                        variables={
                            "scheme": UrlVariable("https", ("https", "http")),
                            "region": UrlVariable("eu", ("eu", "us", "asia")),
                            "zone": UrlVariable("a"),
                            "domain": UrlVariable("api.test"),
                            "port": UrlVariable("443"),
                            "basePath": UrlVariable("base"),
                            "version": UrlVariable(values=("v1", 'any "one"')),
                        },
                    ),
                ),
                "",
                http_client=http_client,
            ),
            credentials={
                "region": ApiKey(
                    "header",
                    "X-Region",
                    region,
                    argument="region",
                    env="SERVER_VARIABLES_REGION",
                ),
            },
            security=(),
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
    def things(self) -> AsyncThings:
        """The methods of `client.things`."""
        from .async_resources.things import AsyncThings

        return AsyncThings(self._transport)

    async def aclose(self) -> None:
        """Close the connections, like `close()`."""
        await self.close()
