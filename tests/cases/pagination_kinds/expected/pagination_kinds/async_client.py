"""Asynchronous client."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping
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
    from .async_resources.last_ids import AsyncLastIdsResource
    from .async_resources.link_headers import AsyncLinkHeaders
    from .async_resources.link_headers_by_name import AsyncLinkHeadersByName
    from .async_resources.next_cursors import AsyncNextCursorsResource
    from .async_resources.next_links import AsyncNextLinks
    from .async_resources.not_ import AsyncNot
    from .async_resources.offsets import AsyncOffsets
    from .async_resources.offsets_and_counts import AsyncOffsetsAndCounts
    from .async_resources.page_tokens import AsyncPageTokens
    from .async_resources.page_tokens_in_words import AsyncPageTokensInWords
    from .async_resources.pages import AsyncPages
    from .async_resources.zero_pages import AsyncZeroPages

__all__ = ["AsyncClient"]


class AsyncClient(BaseAsyncClient):
    """Asynchronous Pagination Kinds client.

    A client can be shared between tasks. Its connections are closed at the end of an
    `async with` block, or by `close()`.

    Args:
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
        transport = AsyncTransport(
            base_url=resolve_base_url(base_url, "", http_client=http_client),
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
            **http,
        )
        super().__init__(transport)

    @cached_property
    def last_ids(self) -> AsyncLastIdsResource:
        """The methods of `client.last_ids`."""
        from .async_resources.last_ids import AsyncLastIdsResource

        return AsyncLastIdsResource(self._transport)

    @cached_property
    def next_cursors(self) -> AsyncNextCursorsResource:
        """The methods of `client.next_cursors`."""
        from .async_resources.next_cursors import AsyncNextCursorsResource

        return AsyncNextCursorsResource(self._transport)

    @cached_property
    def page_tokens(self) -> AsyncPageTokens:
        """The methods of `client.page_tokens`."""
        from .async_resources.page_tokens import AsyncPageTokens

        return AsyncPageTokens(self._transport)

    @cached_property
    def page_tokens_in_words(self) -> AsyncPageTokensInWords:
        """The methods of `client.page_tokens_in_words`."""
        from .async_resources.page_tokens_in_words import AsyncPageTokensInWords

        return AsyncPageTokensInWords(self._transport)

    @cached_property
    def next_links(self) -> AsyncNextLinks:
        """The methods of `client.next_links`."""
        from .async_resources.next_links import AsyncNextLinks

        return AsyncNextLinks(self._transport)

    @cached_property
    def link_headers(self) -> AsyncLinkHeaders:
        """The methods of `client.link_headers`."""
        from .async_resources.link_headers import AsyncLinkHeaders

        return AsyncLinkHeaders(self._transport)

    @cached_property
    def link_headers_by_name(self) -> AsyncLinkHeadersByName:
        """The methods of `client.link_headers_by_name`."""
        from .async_resources.link_headers_by_name import AsyncLinkHeadersByName

        return AsyncLinkHeadersByName(self._transport)

    @cached_property
    def offsets(self) -> AsyncOffsets:
        """The methods of `client.offsets`."""
        from .async_resources.offsets import AsyncOffsets

        return AsyncOffsets(self._transport)

    @cached_property
    def offsets_and_counts(self) -> AsyncOffsetsAndCounts:
        """The methods of `client.offsets_and_counts`."""
        from .async_resources.offsets_and_counts import AsyncOffsetsAndCounts

        return AsyncOffsetsAndCounts(self._transport)

    @cached_property
    def pages(self) -> AsyncPages:
        """The methods of `client.pages`."""
        from .async_resources.pages import AsyncPages

        return AsyncPages(self._transport)

    @cached_property
    def zero_pages(self) -> AsyncZeroPages:
        """The methods of `client.zero_pages`."""
        from .async_resources.zero_pages import AsyncZeroPages

        return AsyncZeroPages(self._transport)

    @cached_property
    def not_(self) -> AsyncNot:
        """The methods of `client.not_`."""
        from .async_resources.not_ import AsyncNot

        return AsyncNot(self._transport)

    async def aclose(self) -> None:
        """Close the connections, like `close()`."""
        await self.close()
