"""The client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Self

import httpx

from ._runtime import Bearer, SyncTransport, Timeout
from .resources.assistants import Assistants
from .resources.threads import Threads

__all__ = ["Client"]


class Client:
    """Assistants API: the client.

    It may be shared between threads, and closes its connections when it is used in a
    `with` block or closed.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        base_url: str = "https://api.openai.com/v1",
        timeout: Timeout = 60,
        headers: Mapping[str, str] | None = None,
        http_client: httpx.Client | None = None,
    ) -> None:
        self._transport = SyncTransport(
            base_url=base_url,
            credentials={
                "ApiKeyAuth": Bearer(api_key, argument="api_key", env="OPENAI_API_KEY"),
            },
            security=(("ApiKeyAuth",),),
            headers=headers,
            timeout=timeout,
            http_client=http_client,
        )
        self.assistants = Assistants(self._transport)
        self.threads = Threads(self._transport)

    def close(self) -> None:
        """Close the connections."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()
