"""The base class of the asynchronous client."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Self

from ._base_client import BaseClient, Settings

if TYPE_CHECKING:
    from ._runtime.async_transport import AsyncTransport

__all__ = ["AsyncAPIClient"]


class AsyncAPIClient(BaseClient):
    """The base class of a client, which owns the transport of all its resources."""

    def __init__(self, transport: AsyncTransport, settings: Settings) -> None:
        super().__init__(settings)
        self._transport = transport

    def is_closed(self) -> bool:
        """Return whether the connections are closed."""
        return self._transport.is_closed

    def _use_connections_of(self, other: AsyncAPIClient) -> None:
        """Use the connections of another client, which closes them."""
        self._transport = self._transport.share_connections(other._transport)

    async def close(self) -> None:
        """Close the connections, unless they belong to another client."""
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
