"""Asynchronous methods of `client.namespaces.pods`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from .namespaces_pods_exec import AsyncNamespacesPodsExec
    from .namespaces_pods_log import AsyncNamespacesPodsLog

__all__ = ["AsyncNamespacesPods"]


class AsyncNamespacesPods:
    """Methods of `client.namespaces.pods`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def log(self) -> AsyncNamespacesPodsLog:
        """The methods of `client.namespaces.pods.log`."""
        from .namespaces_pods_log import AsyncNamespacesPodsLog

        return AsyncNamespacesPodsLog(self._transport)

    @cached_property
    def exec(self) -> AsyncNamespacesPodsExec:
        """The methods of `client.namespaces.pods.exec`."""
        from .namespaces_pods_exec import AsyncNamespacesPodsExec

        return AsyncNamespacesPodsExec(self._transport)
