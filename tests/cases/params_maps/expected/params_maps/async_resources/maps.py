"""Asynchronous calls of `client.maps`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    NOT_GIVEN,
    CallOptions,
    JsonBody,
    NoAnswer,
    NotGiven,
    Request,
    async_raw,
    async_streamed,
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
        OpenType,
        OpenTypeDict,
        Scores,
        ScoresDict,
        Told,
        ToldDict,
    )

__all__ = ["AsyncMaps"]


class AsyncMaps:
    """The calls of `client.maps`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncMapsRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncMapsRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncMapsStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncMapsStreamed(self._transport.streamed())

    async def replace(
        self,
        *,
        body: Scores | ScoresDict,
        **options: Unpack[CallOptions],
    ) -> None:
        """A whole body.

        `PUT /maps`

        Args:
            body: The body.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("PUT", "/maps", body=JsonBody(body), options=options),
            NoAnswer(),
        )

    async def keep(
        self,
        *,
        labels: Labels | LabelsDict,
        scores: Scores | ScoresDict | NotGiven = NOT_GIVEN,
        empty: Empty | EmptyDict | NotGiven = NOT_GIVEN,
        told: Told | ToldDict | NotGiven = NOT_GIVEN,
        open: OpenType | OpenTypeDict | NotGiven = NOT_GIVEN,
        closed: Closed | ClosedDict | NotGiven = NOT_GIVEN,
        either: EitherParam | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
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
            StatusError: The API answered with an error.
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
            NoAnswer(),
        )


class AsyncMapsRaw:
    """The calls of `client.maps`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncMaps(transport)
        self.replace = async_raw(calls.replace)
        self.keep = async_raw(calls.keep)


class AsyncMapsStreamed:
    """The calls of `client.maps`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncMaps(transport)
        self.replace = async_streamed(calls.replace)
        self.keep = async_streamed(calls.keep)
