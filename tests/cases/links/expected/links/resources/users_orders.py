"""Methods of `client.users.orders`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
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
    from ..models.users_orders import Order

__all__ = ["UsersOrders"]


class UsersOrders:
    """Methods of `client.users.orders`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> UsersOrdersRaw:
        """The same methods, returning the raw response with status and headers."""
        return UsersOrdersRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> UsersOrdersStreamed:
        """The same methods as context managers, streaming the response body."""
        return UsersOrdersStreamed(self._transport.with_streaming_response())

    def get(
        self,
        user_id: str,
        *,
        state: Literal["open", "done"],
        page: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> list[Order]:
        """List the orders of a user.

        `GET /users/{user_id}/orders`

        Args:
            user_id: Path parameter.
            state: Query parameter.
            page: Query parameter.

        Returns:
            The orders.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/users/{user_id}/orders",
                path_parameters={"user_id": user_id},
                query={"page": page, "state": state},
                options=options,
            ),
            JsonParser(list[models.Order]),
        )


class UsersOrdersRaw:
    """Raw-response variants of the methods of `client.users.orders`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = UsersOrders(transport)
        self.get = to_raw_response(calls.get)


class UsersOrdersStreamed:
    """Streamed-response variants of the methods of `client.users.orders`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = UsersOrders(transport)
        self.get = to_streamed_response(calls.get)
