# Derived from async_client.py, which is the file to edit.
"""The base class of synchronous clients."""

from types import TracebackType
from typing import Self, Unpack

from .client_copies import copy_without_resources
from .request import ClientOptions
from .sync_transport import SyncTransport

__all__ = ["BaseClient"]


class BaseClient:
    """The base class of synchronous clients, which owns the transport."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def with_options(self, **options: Unpack[ClientOptions]) -> Self:
        """Return a copy of the client with other settings and the same connections.

        Closing the copy does not close the connections.
        """
        other = copy_without_resources(self)
        other._transport = self._transport.with_options(**options)
        return other

    def close(self) -> None:
        """Close the connections."""
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
