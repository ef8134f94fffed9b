"""Asynchronous methods of `client.things`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from .things_quoted import AsyncThingsQuoted

__all__ = ["AsyncThings"]


class AsyncThings:
    """Methods of `client.things`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def quoted(self) -> AsyncThingsQuoted:
        """The methods of `client.things.quoted`."""
        from .things_quoted import AsyncThingsQuoted

        return AsyncThingsQuoted(self._transport)
