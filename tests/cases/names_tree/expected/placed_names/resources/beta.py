"""Methods of `client.beta`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .beta_threads import Threads

__all__ = ["Beta"]


class Beta:
    """Methods of `client.beta`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def threads(self) -> Threads:
        """The methods of `client.beta.threads`."""
        from .beta_threads import Threads

        return Threads(self._transport)
