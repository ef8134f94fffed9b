"""The client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Self

import httpx

from ._runtime import NOT_GIVEN, NotGiven, SyncTransport, Timeout
from .resources.pets import Pets

__all__ = ["Client"]


class Client:
    """Empty Parameters: the client.

    It may be shared between threads. It closes its connections at the end of a
    `with` block, or when it is told to.

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
        http_client: httpx.Client | None = None,
    ) -> None:
        self._transport = SyncTransport(
            base_url=base_url,
            headers=headers,
            timeout=timeout,
            default_timeout=60,
            http_client=http_client,
        )
        self.pets = Pets(self._transport)

    def close(self) -> None:
        """Close the connections."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()
