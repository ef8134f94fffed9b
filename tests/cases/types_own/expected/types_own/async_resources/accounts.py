"""Asynchronous methods of `client.accounts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from acme_own.money import Money
from acme_own.states import State

from .. import models
from .._runtime import (
    NOT_GIVEN,
    JsonBody,
    JsonParser,
    NotGiven,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.accounts import Account, Note, NoteDict
    from .accounts_limit import AsyncAccountsLimit

__all__ = ["AsyncAccounts"]


class AsyncAccounts:
    """Methods of `client.accounts`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def limit(self) -> AsyncAccountsLimit:
        """The methods of `client.accounts.limit`."""
        from .accounts_limit import AsyncAccountsLimit

        return AsyncAccountsLimit(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncAccountsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncAccountsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncAccountsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncAccountsStreamed(self._transport.with_streaming_response())

    async def open(
        self,
        *,
        owner: str,
        balance: Money | NotGiven = NOT_GIVEN,
        state: State | NotGiven = NOT_GIVEN,
        note: Note | NoteDict | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Account:
        """`POST /accounts`

        Args:
            owner: Body field.
            balance: An amount.
            state: Body field.
            note: Body field.

        Returns:
            The account.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/accounts",
                body=JsonBody(
                    {"owner": owner, "balance": balance, "state": state, "note": note},
                ),
                options=options,
            ),
            JsonParser(models.Account),
        )


class AsyncAccountsRaw:
    """Raw-response variants of the methods of `client.accounts`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncAccounts(transport)
        self.open = async_to_raw_response(calls.open)


class AsyncAccountsStreamed:
    """Streamed-response variants of the methods of `client.accounts`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncAccounts(transport)
        self.open = async_to_streamed_response(calls.open)
