"""Methods of `client.things`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .things_quoted import ThingsQuoted

__all__ = ["Things"]


class Things:
    """Methods of `client.things`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def quoted(self) -> ThingsQuoted:
        """The methods of `client.things.quoted`."""
        from .things_quoted import ThingsQuoted

        return ThingsQuoted(self._transport)
