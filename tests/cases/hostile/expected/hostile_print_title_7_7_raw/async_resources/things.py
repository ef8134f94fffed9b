"""Asynchronous calls of `client.things`."""

from __future__ import annotations

from .._runtime import AsyncTransport
from .things_quoted import AsyncThingsQuoted

__all__ = ["AsyncThings"]


class AsyncThings:
    """The calls of `client.things`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport
        self.quoted = AsyncThingsQuoted(transport)
