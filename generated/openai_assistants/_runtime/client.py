"""What a client has whatever API it is for."""

import copy
from functools import cached_property
from types import TracebackType
from typing import Self, TypeVar, Unpack

from .async_transport import AsyncTransport
from .request import ClientOptions
from .sync_transport import SyncTransport

__all__ = ["BaseAsyncClient", "BaseClient"]

Client = TypeVar("Client")


class BaseClient:
    """Holds the transport that the calls of a client share."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def with_options(self, **options: Unpack[ClientOptions]) -> Self:
        """Give a client with other settings, over the connections of this one.

        Closing it closes nothing.
        """
        other = _without_resources(self)
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


class BaseAsyncClient:
    """Holds the transport that the calls of a client share."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    def with_options(self, **options: Unpack[ClientOptions]) -> Self:
        """Give a client with other settings, over the connections of this one.

        Closing it closes nothing.
        """
        other = _without_resources(self)
        other._transport = self._transport.with_options(**options)
        return other

    async def close(self) -> None:
        """Close the connections."""
        await self._transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()


def _without_resources(client: Client) -> Client:
    """Copy a client, but for the resources that it made: they hold its transport."""
    other = copy.copy(client)
    for name in list(vars(other)):
        if isinstance(getattr(type(other), name, None), cached_property):
            del vars(other)[name]
    return other
