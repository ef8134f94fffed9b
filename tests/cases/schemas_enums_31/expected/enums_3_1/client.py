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
    from .resources.jobs import Jobs

__all__ = ["Client"]


class Client(BaseClient):
    """Enums 3.1: the client.

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
    def jobs(self) -> Jobs:
        """The calls of `client.jobs`."""
        from .resources.jobs import Jobs

        return Jobs(self._transport)
