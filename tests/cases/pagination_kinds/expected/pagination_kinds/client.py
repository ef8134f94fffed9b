"""Synchronous client."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
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
from ._runtime.sync_client import BaseClient
from ._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .resources.last_ids import LastIdsResource
    from .resources.link_headers import LinkHeaders
    from .resources.link_headers_by_name import LinkHeadersByName
    from .resources.next_cursors import NextCursorsResource
    from .resources.next_links import NextLinks
    from .resources.not_ import Not
    from .resources.offsets import Offsets
    from .resources.offsets_and_counts import OffsetsAndCounts
    from .resources.page_tokens import PageTokens
    from .resources.page_tokens_in_words import PageTokensInWords
    from .resources.pages import Pages
    from .resources.zero_pages import ZeroPages

__all__ = ["Client"]


class Client(BaseClient):
    """Synchronous Pagination Kinds client.

    A client can be shared between threads. Its connections are closed at the end of
    a `with` block, or by `close()`.

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
        before_request: Called with each request before it is sent; exceptions
            propagate to the caller.
        after_response: Called with each response; exceptions propagate to the
            caller.
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
        before_request: Callable[[httpx2.Request], object] | None = None,
        after_response: Callable[[httpx2.Response], object] | None = None,
        http_client: httpx2.Client | None = None,
        **http: Unpack[HttpOptions],
    ) -> None:
        transport = SyncTransport(
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
    def last_ids(self) -> LastIdsResource:
        """The methods of `client.last_ids`."""
        from .resources.last_ids import LastIdsResource

        return LastIdsResource(self._transport)

    @cached_property
    def next_cursors(self) -> NextCursorsResource:
        """The methods of `client.next_cursors`."""
        from .resources.next_cursors import NextCursorsResource

        return NextCursorsResource(self._transport)

    @cached_property
    def page_tokens(self) -> PageTokens:
        """The methods of `client.page_tokens`."""
        from .resources.page_tokens import PageTokens

        return PageTokens(self._transport)

    @cached_property
    def page_tokens_in_words(self) -> PageTokensInWords:
        """The methods of `client.page_tokens_in_words`."""
        from .resources.page_tokens_in_words import PageTokensInWords

        return PageTokensInWords(self._transport)

    @cached_property
    def next_links(self) -> NextLinks:
        """The methods of `client.next_links`."""
        from .resources.next_links import NextLinks

        return NextLinks(self._transport)

    @cached_property
    def link_headers(self) -> LinkHeaders:
        """The methods of `client.link_headers`."""
        from .resources.link_headers import LinkHeaders

        return LinkHeaders(self._transport)

    @cached_property
    def link_headers_by_name(self) -> LinkHeadersByName:
        """The methods of `client.link_headers_by_name`."""
        from .resources.link_headers_by_name import LinkHeadersByName

        return LinkHeadersByName(self._transport)

    @cached_property
    def offsets(self) -> Offsets:
        """The methods of `client.offsets`."""
        from .resources.offsets import Offsets

        return Offsets(self._transport)

    @cached_property
    def offsets_and_counts(self) -> OffsetsAndCounts:
        """The methods of `client.offsets_and_counts`."""
        from .resources.offsets_and_counts import OffsetsAndCounts

        return OffsetsAndCounts(self._transport)

    @cached_property
    def pages(self) -> Pages:
        """The methods of `client.pages`."""
        from .resources.pages import Pages

        return Pages(self._transport)

    @cached_property
    def zero_pages(self) -> ZeroPages:
        """The methods of `client.zero_pages`."""
        from .resources.zero_pages import ZeroPages

        return ZeroPages(self._transport)

    @cached_property
    def not_(self) -> Not:
        """The methods of `client.not_`."""
        from .resources.not_ import Not

        return Not(self._transport)
