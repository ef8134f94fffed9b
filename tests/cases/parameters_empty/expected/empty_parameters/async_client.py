"""The asynchronous client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Self

import httpx

from ._runtime import NOT_GIVEN, AsyncTransport, NotGiven, Timeout
from .async_resources.pets import AsyncPets

__all__ = ["AsyncClient"]


class AsyncClient:
    """Empty Parameters: the asynchronous client.

    It may be shared between tasks. It closes its connections at the end of an `async
    with` block, or when it is told to.

    Args:
        base_url: Where the API is.
        timeout: Seconds for each step of a call, or None for no limit.
        headers: Headers to send with every call.
        http_client: An HTTP client of your own, which is not closed.
    """

    def __init__(
        self,
        *,
        base_url: str = "",
        timeout: Timeout | NotGiven = NOT_GIVEN,
        headers: Mapping[str, str] | None = None,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        self._transport = AsyncTransport(
            base_url=base_url,
            headers=headers,
            timeout=timeout,
            default_timeout=60,
            http_client=http_client,
        )
        self.pets = AsyncPets(self._transport)

    async def close(self) -> None:
        """Close the connections."""
        await self._transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.close()
