"""Asynchronous client."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Unpack

import httpx2

from ._runtime import (
    NOT_GIVEN,
    HttpOptions,
    NotGiven,
    RetryPolicy,
    Timeout,
    cached_property,
    resolve_base_url,
)
from ._runtime.async_client import BaseAsyncClient
from ._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from .async_resources.album import AsyncAlbum
    from .async_resources.anything import AsyncAnything
    from .async_resources.batch import AsyncBatch
    from .async_resources.book import AsyncBook
    from .async_resources.events import AsyncEvents
    from .async_resources.letters import AsyncLetters
    from .async_resources.mixture import AsyncMixtureResource
    from .async_resources.more import AsyncMore
    from .async_resources.nested import AsyncNested
    from .async_resources.pages import AsyncPages
    from .async_resources.several import AsyncSeveral
    from .async_resources.xml import AsyncXml

__all__ = ["AsyncClient"]


class AsyncClient(BaseAsyncClient):
    """Asynchronous Multipart Parts client.

    A client can be shared between tasks. Its connections are closed at the end of an
    `async with` block, or by `close()`.

    Args:
        base_url: Base URL of the API. Default: https://parts.example.com.
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
                "https://parts.example.com",
                http_client=http_client,
            ),
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

    @cached_property
    def pages(self) -> AsyncPages:
        """The methods of `client.pages`."""
        from .async_resources.pages import AsyncPages

        return AsyncPages(self._transport)

    @cached_property
    def mixture(self) -> AsyncMixtureResource:
        """The methods of `client.mixture`."""
        from .async_resources.mixture import AsyncMixtureResource

        return AsyncMixtureResource(self._transport)

    @cached_property
    def events(self) -> AsyncEvents:
        """The methods of `client.events`."""
        from .async_resources.events import AsyncEvents

        return AsyncEvents(self._transport)

    @cached_property
    def book(self) -> AsyncBook:
        """The methods of `client.book`."""
        from .async_resources.book import AsyncBook

        return AsyncBook(self._transport)

    @cached_property
    def batch(self) -> AsyncBatch:
        """The methods of `client.batch`."""
        from .async_resources.batch import AsyncBatch

        return AsyncBatch(self._transport)

    @cached_property
    def more(self) -> AsyncMore:
        """The methods of `client.more`."""
        from .async_resources.more import AsyncMore

        return AsyncMore(self._transport)

    @cached_property
    def letters(self) -> AsyncLetters:
        """The methods of `client.letters`."""
        from .async_resources.letters import AsyncLetters

        return AsyncLetters(self._transport)

    @cached_property
    def album(self) -> AsyncAlbum:
        """The methods of `client.album`."""
        from .async_resources.album import AsyncAlbum

        return AsyncAlbum(self._transport)

    @cached_property
    def anything(self) -> AsyncAnything:
        """The methods of `client.anything`."""
        from .async_resources.anything import AsyncAnything

        return AsyncAnything(self._transport)

    @cached_property
    def nested(self) -> AsyncNested:
        """The methods of `client.nested`."""
        from .async_resources.nested import AsyncNested

        return AsyncNested(self._transport)

    @cached_property
    def xml(self) -> AsyncXml:
        """The methods of `client.xml`."""
        from .async_resources.xml import AsyncXml

        return AsyncXml(self._transport)

    @cached_property
    def several(self) -> AsyncSeveral:
        """The methods of `client.several`."""
        from .async_resources.several import AsyncSeveral

        return AsyncSeveral(self._transport)

    async def aclose(self) -> None:
        """Close the connections, like `close()`."""
        await self.close()
