"""Methods of `client.homes`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

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
    from ..models.homes import GetHomeResponse

__all__ = ["Homes"]


class Homes:
    """Methods of `client.homes`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> HomesRaw:
        """The same methods, returning the raw response with status and headers."""
        return HomesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> HomesStreamed:
        """The same methods as context managers, streaming the response body."""
        return HomesStreamed(self._transport.with_streaming_response())

    def get(
        self,
        number: str,
        *,
        label: str | NotGiven = NOT_GIVEN,
        kind: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> GetHomeResponse:
        """`GET /homes/{number}`

        Args:
            number: Path parameter.
            label: Query parameter.
            kind: Query parameter.

        Returns:
            A home.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/homes/{number}",
                path_parameters={"number": number},
                query={"label": label, "kind": kind},
                options=options,
            ),
            JsonParser(models.GetHomeResponse),
        )


class HomesRaw:
    """Raw-response variants of the methods of `client.homes`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Homes(transport)
        self.get = to_raw_response(calls.get)


class HomesStreamed:
    """Streamed-response variants of the methods of `client.homes`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Homes(transport)
        self.get = to_streamed_response(calls.get)
