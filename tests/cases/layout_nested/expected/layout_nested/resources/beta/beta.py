"""Calls of `client.beta`, for both kinds of client."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.async_transport import AsyncTransport
from ..._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .threads.threads import AsyncBetaThreads, BetaThreads

__all__ = ["AsyncBeta", "Beta"]


class Beta:
    """The calls of `client.beta`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def threads(self) -> BetaThreads:
        """The calls of `client.beta.threads`."""
        from .threads.threads import BetaThreads

        return BetaThreads(self._transport)


class AsyncBeta:
    """The calls of `client.beta`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def threads(self) -> AsyncBetaThreads:
        """The calls of `client.beta.threads`."""
        from .threads.threads import AsyncBetaThreads

        return AsyncBetaThreads(self._transport)
