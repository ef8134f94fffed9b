"""The asynchronous client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Self

import httpx

from ._runtime import AsyncTransport, Timeout
from .async_resources.cats import AsyncCats
from .async_resources.pets import AsyncPets

__all__ = ["AsyncClient"]


class AsyncClient:
    """Repeated Ids: the asynchronous client.

    It may be shared between tasks, and closes its connections when it is used in a
    `with` block or closed.
    """

    def __init__(
        self,
        *,
        base_url: str = "",
        timeout: Timeout = 60,
        headers: Mapping[str, str] | None = None,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        self._transport = AsyncTransport(
            base_url=base_url,
            headers=headers,
            timeout=timeout,
            http_client=http_client,
        )
        self.pets = AsyncPets(self._transport)
        self.cats = AsyncCats(self._transport)

    async def close(self) -> None:
        """Close the connections."""
        await self._transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.close()
