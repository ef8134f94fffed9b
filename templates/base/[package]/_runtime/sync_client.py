# Derived from async_client.py, which is the file to edit.
"""The base class of synchronous clients."""

from types import TracebackType
from typing import Self, Unpack

from .client_copies import copy_without_resources, get_state_without_resources
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

    @property
    def is_closed(self) -> bool:
        """Whether the client was closed; it cannot send requests any more."""
        return self._transport.is_closed

    def warm_up(self) -> None:
        """Load what the first request would: certificates and the library of models.

        No request is sent.
        """
        self._transport.warm_up()

    def __copy__(self) -> Self:
        return self.with_options()

    def __getstate__(self) -> dict[str, object]:
        # Pickled and deep copies open their own connections.
        return get_state_without_resources(self)

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
