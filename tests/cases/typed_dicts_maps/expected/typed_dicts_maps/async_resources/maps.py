"""Asynchronous methods of `client.maps`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

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
    from ..models.maps import (
        Closed,
        ClosedDict,
        EitherParam,
        Empty,
        EmptyDict,
        Labels,
        LabelsDict,
        Open,
        OpenDict,
        Scores,
        ScoresDict,
        Told,
        ToldDict,
    )

__all__ = ["AsyncMaps"]


class AsyncMaps:
    """Methods of `client.maps`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncMapsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncMapsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncMapsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncMapsStreamed(self._transport.with_streaming_response())

    async def replace(
        self,
        *,
        body: Scores | ScoresDict,
        **options: Unpack[RequestOptions],
    ) -> None:
        """A whole body.

        `PUT /maps`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("PUT", "/maps", body=JsonBody(body), options=options),
            EmptyParser(),
        )

    async def keep(
        self,
        *,
        labels: Labels | LabelsDict,
        scores: Scores | ScoresDict | NotGiven = NOT_GIVEN,
        empty: Empty | EmptyDict | NotGiven = NOT_GIVEN,
        told: Told | ToldDict | NotGiven = NOT_GIVEN,
        open: Open | OpenDict | NotGiven = NOT_GIVEN,
        closed: Closed | ClosedDict | NotGiven = NOT_GIVEN,
        either: EitherParam | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Objects that no typed dict describes.

        `POST /maps`

        Args:
            labels: Words beside a name.
            scores: Players beside a number.
            empty: Nothing is known of it.
            told: Nothing of it is sent.
            open: It may hold more, of which nothing is known.
            closed: It may hold no more.
            either: It needs names that are defined further up.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/maps",
                body=JsonBody(
                    {
                        "labels": labels,
                        "scores": scores,
                        "empty": empty,
                        "told": told,
                        "open": open,
                        "closed": closed,
                        "either": either,
                    },
                ),
                options=options,
            ),
            EmptyParser(),
        )


class AsyncMapsRaw:
    """Raw-response variants of the methods of `client.maps`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncMaps(transport)
        self.replace = async_to_raw_response(calls.replace)
        self.keep = async_to_raw_response(calls.keep)


class AsyncMapsStreamed:
    """Streamed-response variants of the methods of `client.maps`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncMaps(transport)
        self.replace = async_to_streamed_response(calls.replace)
        self.keep = async_to_streamed_response(calls.keep)
