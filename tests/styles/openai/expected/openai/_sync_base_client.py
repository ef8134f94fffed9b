# Derived from _async_base_client.py, which is the file to edit.
"""The base class of the synchronous client."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Self

from ._base_client import BaseClient, Settings

if TYPE_CHECKING:
    from ._runtime.sync_transport import SyncTransport

__all__ = ["SyncAPIClient"]


class SyncAPIClient(BaseClient):
    """The base class of a client, which owns the transport of all its resources."""

    def __init__(self, transport: SyncTransport, settings: Settings) -> None:
        super().__init__(settings)
        self._transport = transport

    def is_closed(self) -> bool:
        """Return whether the connections are closed."""
        return self._transport.is_closed

    def _use_connections_of(self, other: SyncAPIClient) -> None:
        """Use the connections of another client, which closes them."""
        self._transport = self._transport.share_connections(other._transport)

    def close(self) -> None:
        """Close the connections, unless they belong to another client."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()
