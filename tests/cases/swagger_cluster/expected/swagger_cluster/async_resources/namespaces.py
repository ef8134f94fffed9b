"""Asynchronous methods of `client.namespaces`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from .namespaces_pods import AsyncNamespacesPods

__all__ = ["AsyncNamespaces"]


class AsyncNamespaces:
    """Methods of `client.namespaces`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def pods(self) -> AsyncNamespacesPods:
        """The methods of `client.namespaces.pods`."""
        from .namespaces_pods import AsyncNamespacesPods

        return AsyncNamespacesPods(self._transport)
