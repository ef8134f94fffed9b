"""What a client has whatever API it is for."""

from types import TracebackType
from typing import Self, Unpack

from .client_copies import copy_without_resources
from .request import ClientOptions
from .sync_transport import SyncTransport

__all__ = ["BaseClient"]


class BaseClient:
    """Holds the transport that the calls of a client share."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def with_options(self, **options: Unpack[ClientOptions]) -> Self:
        """Give a client with other settings, over the connections of this one.

        Closing it closes nothing.
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
