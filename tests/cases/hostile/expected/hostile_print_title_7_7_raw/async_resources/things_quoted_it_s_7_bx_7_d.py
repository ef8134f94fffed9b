"""Asynchronous calls of `client.things.quoted.it_s.resource_7_bx_7_d`."""

from __future__ import annotations

from .._runtime import AsyncTransport
from .things_quoted_it_s_7_bx_7_d_back import AsyncThingsQuotedItS7Bx7DBack

__all__ = ["AsyncThingsQuotedItS7Bx7D"]


class AsyncThingsQuotedItS7Bx7D:
    """The calls of `client.things.quoted.it_s.resource_7_bx_7_d`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport
        self.back = AsyncThingsQuotedItS7Bx7DBack(transport)
