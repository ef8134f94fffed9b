"""Asynchronous methods of `client.accounts.limit`."""

from __future__ import annotations

from typing import Unpack

from acme_own.money import Money

from .._runtime import (
    JsonBody,
    JsonParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncAccountsLimit"]


class AsyncAccountsLimit:
    """Methods of `client.accounts.limit`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncAccountsLimitRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncAccountsLimitRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncAccountsLimitStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncAccountsLimitStreamed(self._transport.with_streaming_response())

    async def set(
        self,
        *,
        body: Money,
        **options: Unpack[RequestOptions],
    ) -> list[Money]:
        """`PUT /accounts/limit`

        Args:
            body: The request body.

        Returns:
            All limits.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("PUT", "/accounts/limit", body=JsonBody(body), options=options),
            JsonParser(list[Money]),
        )


class AsyncAccountsLimitRaw:
    """Raw-response variants of the methods of `client.accounts.limit`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncAccountsLimit(transport)
        self.set = async_to_raw_response(calls.set)


class AsyncAccountsLimitStreamed:
    """Streamed-response variants of the methods of `client.accounts.limit`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncAccountsLimit(transport)
        self.set = async_to_streamed_response(calls.set)
