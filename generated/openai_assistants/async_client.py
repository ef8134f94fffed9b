"""The asynchronous client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Self

import httpx

from ._runtime import AsyncTransport, Bearer, Timeout
from .async_resources.assistants import AsyncAssistants
from .async_resources.threads import AsyncThreads

__all__ = ["AsyncClient"]


class AsyncClient:
    """Assistants API: the asynchronous client.

    It may be shared between tasks, and closes its connections when it is used in a
    `with` block or closed.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        base_url: str = "https://api.openai.com/v1",
        timeout: Timeout = 60,
        headers: Mapping[str, str] | None = None,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        self._transport = AsyncTransport(
            base_url=base_url,
            credentials={
                "ApiKeyAuth": Bearer(api_key, argument="api_key", env="OPENAI_API_KEY"),
            },
            security=(("ApiKeyAuth",),),
            headers=headers,
            timeout=timeout,
            http_client=http_client,
        )
        self.assistants = AsyncAssistants(self._transport)
        self.threads = AsyncThreads(self._transport)

    async def close(self) -> None:
        """Close the connections."""
        await self._transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.close()
