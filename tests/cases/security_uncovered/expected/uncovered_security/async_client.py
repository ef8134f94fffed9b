"""The asynchronous client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Self

import httpx

from ._runtime import NOT_GIVEN, ApiKey, AsyncTransport, NotGiven, Timeout
from .async_resources.door import AsyncDoor
from .async_resources.vault import AsyncVault

__all__ = ["AsyncClient"]


class AsyncClient:
    """Uncovered Security: the asynchronous client.

    It may be shared between tasks. It closes its connections at the end of an `async
    with` block, or when it is told to.

    Args:
        key: Secret of the scheme `key`. Where it is not given, the environment
            variable UNCOVERED_SECURITY_KEY is read.
        base_url: Where the API is.
        timeout: Seconds for each step of a call, or None for no limit.
        headers: Headers to send with every call.
        http_client: An HTTP client of your own, which is not closed.
    """

    def __init__(
        self,
        *,
        key: str | None = None,
        base_url: str = "",
        timeout: Timeout | NotGiven = NOT_GIVEN,
        headers: Mapping[str, str] | None = None,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        self._transport = AsyncTransport(
            base_url=base_url,
            credentials={
                "key": ApiKey(
                    "header",
                    "X-Key",
                    key,
                    argument="key",
                    env="UNCOVERED_SECURITY_KEY",
                ),
            },
            security=(),
            headers=headers,
            timeout=timeout,
            default_timeout=60,
            http_client=http_client,
        )
        self.vault = AsyncVault(self._transport)
        self.door = AsyncDoor(self._transport)

    async def close(self) -> None:
        """Close the connections."""
        await self._transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.close()
