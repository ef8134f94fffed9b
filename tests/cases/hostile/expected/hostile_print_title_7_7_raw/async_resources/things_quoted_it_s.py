"""Asynchronous calls of `client.things.quoted.it_s`."""

from __future__ import annotations

from .._runtime import AsyncTransport
from .things_quoted_it_s_7_bx_7_d import AsyncThingsQuotedItS7Bx7D

__all__ = ["AsyncThingsQuotedItS"]


class AsyncThingsQuotedItS:
    """The calls of `client.things.quoted.it_s`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport
        self.resource_7_bx_7_d = AsyncThingsQuotedItS7Bx7D(transport)
