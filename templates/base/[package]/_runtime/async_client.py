"""What an asynchronous client has whatever API it is for."""

from types import TracebackType
from typing import Self, Unpack

from .async_transport import AsyncTransport
from .client_copies import copy_without_resources
from .request import ClientOptions

__all__ = ["BaseAsyncClient"]


class BaseAsyncClient:
    """Holds the transport that the calls of a client share."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    def with_options(self, **options: Unpack[ClientOptions]) -> Self:
        """Give a client with other settings, over the connections of this one.

        Closing it closes nothing.
        """
        other = copy_without_resources(self)
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
