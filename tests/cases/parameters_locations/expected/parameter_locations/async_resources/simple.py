"""Asynchronous methods of `client.simple`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from .simple_label import AsyncSimpleLabel

__all__ = ["AsyncSimple"]


class AsyncSimple:
    """Methods of `client.simple`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def label(self) -> AsyncSimpleLabel:
        """The methods of `client.simple.label`."""
        from .simple_label import AsyncSimpleLabel

        return AsyncSimpleLabel(self._transport)
