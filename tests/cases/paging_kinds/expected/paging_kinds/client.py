"""The client."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

import httpx

from ._runtime import NOT_GIVEN, HttpOptions, NotGiven, Timeout, resolve_base_url
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
    """Paging Kinds: the client.

    It may be shared between threads. It closes its connections at the end of a
    `with` block, or when it is told to.

    Args:
        base_url: Where the API is.
        timeout: Seconds for each step of a call, or None for no limit.
        max_retries: How often a call that failed is sent again; 0 for never.
        headers: Headers to send with every call.
        before_request: Called with each request before it is sent; what it raises
            reaches the caller.
        after_response: Called with each response; what it raises reaches the caller.
        http_client: An HTTP client of your own, which is not closed.
        **http: Settings of the HTTP client, where none is given: `proxy`, `http2`,
            `limits`.
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        timeout: Timeout | NotGiven = NOT_GIVEN,
        max_retries: int = 2,
        headers: Mapping[str, str] | None = None,
        before_request: Callable[[httpx.Request], object] | None = None,
        after_response: Callable[[httpx.Response], object] | None = None,
        http_client: httpx.Client | None = None,
        **http: Unpack[HttpOptions],
    ) -> None:
        transport = SyncTransport(
            base_url=resolve_base_url(base_url, ""),
            headers=headers,
            timeout=timeout,
            default_timeout=60,
            max_retries=max_retries,
            before_request=before_request,
            after_response=after_response,
            http_client=http_client,
            **http,
        )
        super().__init__(transport)

    @cached_property
    def last_ids(self) -> LastIdsResource:
        """The calls of `client.last_ids`."""
        from .resources.last_ids import LastIdsResource

        return LastIdsResource(self._transport)

    @cached_property
    def next_cursors(self) -> NextCursorsResource:
        """The calls of `client.next_cursors`."""
        from .resources.next_cursors import NextCursorsResource

        return NextCursorsResource(self._transport)

    @cached_property
    def page_tokens(self) -> PageTokens:
        """The calls of `client.page_tokens`."""
        from .resources.page_tokens import PageTokens

        return PageTokens(self._transport)

    @cached_property
    def page_tokens_in_words(self) -> PageTokensInWords:
        """The calls of `client.page_tokens_in_words`."""
        from .resources.page_tokens_in_words import PageTokensInWords

        return PageTokensInWords(self._transport)

    @cached_property
    def next_links(self) -> NextLinks:
        """The calls of `client.next_links`."""
        from .resources.next_links import NextLinks

        return NextLinks(self._transport)

    @cached_property
    def link_headers(self) -> LinkHeaders:
        """The calls of `client.link_headers`."""
        from .resources.link_headers import LinkHeaders

        return LinkHeaders(self._transport)

    @cached_property
    def link_headers_by_name(self) -> LinkHeadersByName:
        """The calls of `client.link_headers_by_name`."""
        from .resources.link_headers_by_name import LinkHeadersByName

        return LinkHeadersByName(self._transport)

    @cached_property
    def offsets(self) -> Offsets:
        """The calls of `client.offsets`."""
        from .resources.offsets import Offsets

        return Offsets(self._transport)

    @cached_property
    def offsets_and_counts(self) -> OffsetsAndCounts:
        """The calls of `client.offsets_and_counts`."""
        from .resources.offsets_and_counts import OffsetsAndCounts

        return OffsetsAndCounts(self._transport)

    @cached_property
    def pages(self) -> Pages:
        """The calls of `client.pages`."""
        from .resources.pages import Pages

        return Pages(self._transport)

    @cached_property
    def zero_pages(self) -> ZeroPages:
        """The calls of `client.zero_pages`."""
        from .resources.zero_pages import ZeroPages

        return ZeroPages(self._transport)

    @cached_property
    def not_(self) -> Not:
        """The calls of `client.not_`."""
        from .resources.not_ import Not

        return Not(self._transport)
