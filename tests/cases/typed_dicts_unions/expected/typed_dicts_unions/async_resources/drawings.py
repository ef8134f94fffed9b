"""Asynchronous methods of `client.drawings`."""

from __future__ import annotations

from collections.abc import Sequence
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
    from ..models.drawings import FrameParam, GroupsParam, Ink, ShapeParam, Unit

__all__ = ["AsyncDrawings"]


class AsyncDrawings:
    """Methods of `client.drawings`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncDrawingsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncDrawingsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncDrawingsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncDrawingsStreamed(self._transport.with_streaming_response())

    async def redraw(
        self,
        *,
        body: ShapeParam,
        **options: Unpack[RequestOptions],
    ) -> None:
        """The body is a union.

        `PUT /drawings`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("PUT", "/drawings", body=JsonBody(body), options=options),
            EmptyParser(),
        )

    async def draw(
        self,
        *,
        shapes: Sequence[ShapeParam],
        frame: FrameParam | None | NotGiven = NOT_GIVEN,
        groups: GroupsParam | NotGiven = NOT_GIVEN,
        ink: Ink | NotGiven = NOT_GIVEN,
        unit: Unit | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Draw shapes.

        `POST /drawings`

        Args:
            shapes: Body field.
            frame: An object or a word, or nothing.
            groups: A name for a map of a name.
            ink: No object in it.
            unit: Named, with values.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/drawings",
                body=JsonBody(
                    {
                        "shapes": shapes,
                        "frame": frame,
                        "groups": groups,
                        "ink": ink,
                        "unit": unit,
                    },
                ),
                options=options,
            ),
            EmptyParser(),
        )


class AsyncDrawingsRaw:
    """Raw-response variants of the methods of `client.drawings`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncDrawings(transport)
        self.redraw = async_to_raw_response(calls.redraw)
        self.draw = async_to_raw_response(calls.draw)


class AsyncDrawingsStreamed:
    """Streamed-response variants of the methods of `client.drawings`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncDrawings(transport)
        self.redraw = async_to_streamed_response(calls.redraw)
        self.draw = async_to_streamed_response(calls.draw)
