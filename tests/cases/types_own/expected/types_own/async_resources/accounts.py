"""Asynchronous calls of `client.accounts`."""

from __future__ import annotations

from functools import cached_property
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
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.accounts import Account, Note, NoteDict
    from .accounts_limit import AsyncAccountsLimit

__all__ = ["AsyncAccounts"]


class AsyncAccounts:
    """The calls of `client.accounts`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def limit(self) -> AsyncAccountsLimit:
        """The calls of `client.accounts.limit`."""
        from .accounts_limit import AsyncAccountsLimit

        return AsyncAccountsLimit(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncAccountsRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncAccountsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncAccountsStreamed:
        """The same calls as context managers, whose answers are read as they come."""
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
        """POST /accounts.

        `POST /accounts`

        Args:
            owner: The field `owner` of the body.
            balance: An amount.
            state: The field `state` of the body.
            note: The field `note` of the body.

        Returns:
            The account.

        Raises:
            StatusError: The API answered with an error.
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
    """The calls of `client.accounts`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncAccounts(transport)
        self.open = async_to_raw_response(calls.open)


class AsyncAccountsStreamed:
    """The calls of `client.accounts`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncAccounts(transport)
        self.open = async_to_streamed_response(calls.open)
