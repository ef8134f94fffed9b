"""Asynchronous calls of `client.things.quoted`."""

from __future__ import annotations

from .._runtime import AsyncTransport
from .things_quoted_it_s import AsyncThingsQuotedItS

__all__ = ["AsyncThingsQuoted"]


class AsyncThingsQuoted:
    """The calls of `client.things.quoted`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport
        self.it_s = AsyncThingsQuotedItS(transport)
