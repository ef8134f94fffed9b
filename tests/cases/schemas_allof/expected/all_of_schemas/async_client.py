"""The asynchronous client."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

import httpx

from ._runtime import NOT_GIVEN, HttpOptions, NotGiven, Timeout, resolve_base_url
from ._runtime.async_client import BaseAsyncClient
from ._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from .async_resources.books import AsyncBooks

__all__ = ["AsyncClient"]


class AsyncClient(BaseAsyncClient):
    """AllOf Schemas: the asynchronous client.

    It may be shared between tasks. It closes its connections at the end of an `async
    with` block, or when it is told to.

    Args:
        base_url: Where the API is.
        timeout: Seconds for each step of a call, or None for no limit.
        max_retries: How often a call that failed is sent again; 0 for never.
        headers: Headers to send with every call.
        before_request: Awaited with each request before it is sent; what it raises
            reaches the caller.
        after_response: Awaited with each response; what it raises reaches the
            caller.
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
        before_request: Callable[[httpx.Request], Awaitable[object]] | None = None,
        after_response: Callable[[httpx.Response], Awaitable[object]] | None = None,
        http_client: httpx.AsyncClient | None = None,
        **http: Unpack[HttpOptions],
    ) -> None:
        transport = AsyncTransport(
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
    def books(self) -> AsyncBooks:
        """The calls of `client.books`."""
        from .async_resources.books import AsyncBooks

        return AsyncBooks(self._transport)
