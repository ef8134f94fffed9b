"""Asynchronous methods of `client.beta`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from .beta_threads import AsyncThreads

__all__ = ["AsyncBeta"]


class AsyncBeta:
    """Methods of `client.beta`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def threads(self) -> AsyncThreads:
        """The methods of `client.beta.threads`."""
        from .beta_threads import AsyncThreads

        return AsyncThreads(self._transport)
