"""Methods of `client.simple`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .simple_label import SimpleLabel

__all__ = ["Simple"]


class Simple:
    """Methods of `client.simple`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def label(self) -> SimpleLabel:
        """The methods of `client.simple.label`."""
        from .simple_label import SimpleLabel

        return SimpleLabel(self._transport)
