"""Methods of `client.accounts`."""

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
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.accounts import Account, Note, NoteDict
    from .accounts_limit import AccountsLimit

__all__ = ["Accounts"]


class Accounts:
    """Methods of `client.accounts`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def limit(self) -> AccountsLimit:
        """The methods of `client.accounts.limit`."""
        from .accounts_limit import AccountsLimit

        return AccountsLimit(self._transport)

    @cached_property
    def with_raw_response(self) -> AccountsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AccountsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AccountsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AccountsStreamed(self._transport.with_streaming_response())

    def open(
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
        return self._transport.send(
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


class AccountsRaw:
    """Raw-response variants of the methods of `client.accounts`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Accounts(transport)
        self.open = to_raw_response(calls.open)


class AccountsStreamed:
    """Streamed-response variants of the methods of `client.accounts`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Accounts(transport)
        self.open = to_streamed_response(calls.open)
