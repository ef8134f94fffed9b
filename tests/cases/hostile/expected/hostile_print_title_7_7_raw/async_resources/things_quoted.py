"""Asynchronous methods of `client.things.quoted`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from .things_quoted_it_s import AsyncThingsQuotedItS

__all__ = ["AsyncThingsQuoted"]


class AsyncThingsQuoted:
    """Methods of `client.things.quoted`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def it_s(self) -> AsyncThingsQuotedItS:
        """The methods of `client.things.quoted.it_s`."""
        from .things_quoted_it_s import AsyncThingsQuotedItS

        return AsyncThingsQuotedItS(self._transport)
