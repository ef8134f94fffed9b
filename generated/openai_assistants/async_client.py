"""The asynchronous client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Self

import httpx

from ._runtime import NOT_GIVEN, AsyncTransport, Bearer, NotGiven, Timeout
from .async_resources.assistants import AsyncAssistants
from .async_resources.threads import AsyncThreads

__all__ = ["AsyncClient"]


class AsyncClient:
    """Assistants API: the asynchronous client.

    It may be shared between tasks. It closes its connections at the end of an `async
    with` block, or when it is told to.

    Args:
        api_key: Your API key, sent as a bearer token. Where it is not given, the
            environment variable OPENAI_API_KEY is read.
        base_url: Where the API is.
        timeout: Seconds for each step of a call, or None for no limit.
        headers: Headers to send with every call.
        http_client: An HTTP client of your own, which is not closed.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        base_url: str = "https://api.openai.com/v1",
        timeout: Timeout | NotGiven = NOT_GIVEN,
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
            default_timeout=60,
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
