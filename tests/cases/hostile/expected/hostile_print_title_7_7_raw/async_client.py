"""The asynchronous client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Self

import httpx

from ._runtime import NOT_GIVEN, ApiKey, AsyncTransport, NotGiven, Timeout
from .async_resources.etc import AsyncEtc
from .async_resources.things import AsyncThings
from .async_resources.tick_script_alert_6 import AsyncTickScriptAlert6

__all__ = ["AsyncClient"]


class AsyncClient:
    """Hostile\"\"\" '''; print('title') {{ 7*7 }} {% raw %} \\: the asynchronous
    client.

    It may be shared between tasks. It closes its connections at the end of an `async
    with` block, or when it is told to.

    Args:
        k_import_os: Key \"\"\" <b>. Where it is not given, the environment variable
            HOSTILE_PRINT_TITLE_7_7_RAW_K_IMPORT_OS is read.
        base_url: Where the API is.
        timeout: Seconds for each step of a call, or None for no limit.
        headers: Headers to send with every call.
        http_client: An HTTP client of your own, which is not closed.
    """

    def __init__(
        self,
        *,
        k_import_os: str | None = None,
        base_url: str = 'https://example.com/"+__import__("os").system("touch pwned")+"',
        timeout: Timeout | NotGiven = NOT_GIVEN,
        headers: Mapping[str, str] | None = None,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        self._transport = AsyncTransport(
            base_url=base_url,
            credentials={
                'k"]; import os #': ApiKey(
                    "header",
                    'X-"Key"',
                    k_import_os,
                    argument="k_import_os",
                    env="HOSTILE_PRINT_TITLE_7_7_RAW_K_IMPORT_OS",
                ),
            },
            security=(('k"]; import os #',),),
            headers=headers,
            timeout=timeout,
            default_timeout=60,
            http_client=http_client,
        )
        self.things = AsyncThings(self._transport)
        self.tick_script_alert_6 = AsyncTickScriptAlert6(self._transport)
        self.etc = AsyncEtc(self._transport)

    async def close(self) -> None:
        """Close the connections."""
        await self._transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.close()
