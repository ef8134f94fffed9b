"""Methods of `client.accounts.limit`."""

from __future__ import annotations

from typing import Unpack

from acme_own.money import Money

from .._runtime import (
    JsonBody,
    JsonParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["AccountsLimit"]


class AccountsLimit:
    """Methods of `client.accounts.limit`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AccountsLimitRaw:
        """The same methods, returning the raw response with status and headers."""
        return AccountsLimitRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AccountsLimitStreamed:
        """The same methods as context managers, streaming the response body."""
        return AccountsLimitStreamed(self._transport.with_streaming_response())

    def set(self, *, body: Money, **options: Unpack[RequestOptions]) -> list[Money]:
        """`PUT /accounts/limit`

        Args:
            body: The request body.

        Returns:
            All limits.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("PUT", "/accounts/limit", body=JsonBody(body), options=options),
            JsonParser(list[Money]),
        )


class AccountsLimitRaw:
    """Raw-response variants of the methods of `client.accounts.limit`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = AccountsLimit(transport)
        self.set = to_raw_response(calls.set)


class AccountsLimitStreamed:
    """Streamed-response variants of the methods of `client.accounts.limit`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = AccountsLimit(transport)
        self.set = to_streamed_response(calls.set)
