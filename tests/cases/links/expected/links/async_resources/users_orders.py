"""Asynchronous methods of `client.users.orders`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
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
    from ..models.users_orders import Order

__all__ = ["AsyncUsersOrders"]


class AsyncUsersOrders:
    """Methods of `client.users.orders`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncUsersOrdersRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncUsersOrdersRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncUsersOrdersStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncUsersOrdersStreamed(self._transport.with_streaming_response())

    async def get(
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
        return await self._transport.send(
            Request(
                "GET",
                "/users/{user_id}/orders",
                path_parameters={"user_id": user_id},
                query={"page": page, "state": state},
                options=options,
            ),
            JsonParser(list[models.Order]),
        )


class AsyncUsersOrdersRaw:
    """Raw-response variants of the methods of `client.users.orders`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncUsersOrders(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncUsersOrdersStreamed:
    """Streamed-response variants of the methods of `client.users.orders`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncUsersOrders(transport)
        self.get = async_to_streamed_response(calls.get)
