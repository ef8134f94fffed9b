"""Asynchronous methods of `client.reports`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
    JsonBody,
    NotGiven,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.shared import (
        User,
        UserDict,
        UserHome,
        UserHomeDict,
        UserLevel,
        UserPlan,
    )

__all__ = ["AsyncReports"]


class AsyncReports:
    """Methods of `client.reports`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncReportsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncReportsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncReportsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncReportsStreamed(self._transport.with_streaming_response())

    async def create(
        self,
        *,
        id: str,
        name: str,
        boss: str | None,
        nick: str | None | NotGiven = NOT_GIVEN,
        plan: UserPlan | NotGiven = NOT_GIVEN,
        level: UserLevel | NotGiven = NOT_GIVEN,
        state: Literal["open"] | NotGiven = NOT_GIVEN,
        home: UserHome | UserHomeDict | NotGiven = NOT_GIVEN,
        friends: Sequence[User | UserDict] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /reports`

        Args:
            id: Body field.
            name: Body field.
            boss: Body field.
            nick: Body field.
            plan: Body field.
            level: Body field.
            state: Body field.
            home: Body field.
            friends: Body field.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/reports",
                body=JsonBody(
                    {
                        "id": id,
                        "name": name,
                        "boss": boss,
                        "nick": nick,
                        "plan": plan,
                        "level": level,
                        "state": state,
                        "home": home,
                        "friends": friends,
                    },
                ),
                options=options,
            ),
            EmptyParser(),
        )


class AsyncReportsRaw:
    """Raw-response variants of the methods of `client.reports`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncReports(transport)
        self.create = async_to_raw_response(calls.create)


class AsyncReportsStreamed:
    """Streamed-response variants of the methods of `client.reports`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncReports(transport)
        self.create = async_to_streamed_response(calls.create)
