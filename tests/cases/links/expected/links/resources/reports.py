"""Methods of `client.reports`."""

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
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.shared import (
        User,
        UserDict,
        UserHome,
        UserHomeDict,
        UserLevel,
        UserPlan,
    )

__all__ = ["Reports"]


class Reports:
    """Methods of `client.reports`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ReportsRaw:
        """The same methods, returning the raw response with status and headers."""
        return ReportsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ReportsStreamed:
        """The same methods as context managers, streaming the response body."""
        return ReportsStreamed(self._transport.with_streaming_response())

    def create(
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
        return self._transport.send(
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


class ReportsRaw:
    """Raw-response variants of the methods of `client.reports`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Reports(transport)
        self.create = to_raw_response(calls.create)


class ReportsStreamed:
    """Streamed-response variants of the methods of `client.reports`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Reports(transport)
        self.create = to_streamed_response(calls.create)
