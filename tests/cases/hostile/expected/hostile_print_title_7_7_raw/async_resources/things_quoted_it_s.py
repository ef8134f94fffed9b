"""Asynchronous methods of `client.things.quoted.it_s`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from .things_quoted_it_s_7_bx_7_d import AsyncThingsQuotedItS7Bx7D

__all__ = ["AsyncThingsQuotedItS"]


class AsyncThingsQuotedItS:
    """Methods of `client.things.quoted.it_s`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def resource_7_bx_7_d(self) -> AsyncThingsQuotedItS7Bx7D:
        """The methods of `client.things.quoted.it_s.resource_7_bx_7_d`."""
        from .things_quoted_it_s_7_bx_7_d import AsyncThingsQuotedItS7Bx7D

        return AsyncThingsQuotedItS7Bx7D(self._transport)
