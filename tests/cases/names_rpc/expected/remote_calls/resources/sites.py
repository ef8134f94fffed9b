"""Methods of `client.sites`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .sites_trains import SitesTrains

__all__ = ["Sites"]


class Sites:
    """Methods of `client.sites`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def trains(self) -> SitesTrains:
        """The methods of `client.sites.trains`."""
        from .sites_trains import SitesTrains

        return SitesTrains(self._transport)
