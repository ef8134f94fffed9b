"""Calls of `client.vault`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._runtime import (
    EmptyParser,
    Request,
    RequestOptions,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Vault"]


class Vault:
    """The calls of `client.vault`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> VaultRaw:
        """The same calls, which give the status and the headers as well."""
        return VaultRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> VaultStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return VaultStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> None:
        """Get what only a client certificate opens.

        `GET /vault`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("GET", "/vault", security=((),), options=options),
            EmptyParser(),
        )


class VaultRaw:
    """The calls of `client.vault`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Vault(transport)
        self.get = to_raw_response(calls.get)


class VaultStreamed:
    """The calls of `client.vault`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Vault(transport)
        self.get = to_streamed_response(calls.get)
