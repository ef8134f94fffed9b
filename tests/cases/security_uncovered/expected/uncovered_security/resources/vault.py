"""Methods of `client.vault`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    EmptyParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Vault"]


class Vault:
    """Methods of `client.vault`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> VaultRaw:
        """The same methods, returning the raw response with status and headers."""
        return VaultRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> VaultStreamed:
        """The same methods as context managers, streaming the response body."""
        return VaultStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> None:
        """Get what only a client certificate opens.

        `GET /vault`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/vault", security=((),), options=options),
            EmptyParser(),
        )


class VaultRaw:
    """Raw-response variants of the methods of `client.vault`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Vault(transport)
        self.get = to_raw_response(calls.get)


class VaultStreamed:
    """Streamed-response variants of the methods of `client.vault`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Vault(transport)
        self.get = to_streamed_response(calls.get)
