"""Methods of `client.namespaces.pods`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .namespaces_pods_exec import NamespacesPodsExec
    from .namespaces_pods_log import NamespacesPodsLog

__all__ = ["NamespacesPods"]


class NamespacesPods:
    """Methods of `client.namespaces.pods`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def log(self) -> NamespacesPodsLog:
        """The methods of `client.namespaces.pods.log`."""
        from .namespaces_pods_log import NamespacesPodsLog

        return NamespacesPodsLog(self._transport)

    @cached_property
    def exec(self) -> NamespacesPodsExec:
        """The methods of `client.namespaces.pods.exec`."""
        from .namespaces_pods_exec import NamespacesPodsExec

        return NamespacesPodsExec(self._transport)
