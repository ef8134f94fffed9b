"""Methods of `client.namespaces`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .namespaces_pods import NamespacesPods

__all__ = ["Namespaces"]


class Namespaces:
    """Methods of `client.namespaces`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def pods(self) -> NamespacesPods:
        """The methods of `client.namespaces.pods`."""
        from .namespaces_pods import NamespacesPods

        return NamespacesPods(self._transport)
