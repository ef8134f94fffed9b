"""Methods of `client.drawings`."""

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
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.drawings import FrameParam, GroupsParam, Ink, ShapeParam, Unit

__all__ = ["Drawings"]


class Drawings:
    """Methods of `client.drawings`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> DrawingsRaw:
        """The same methods, returning the raw response with status and headers."""
        return DrawingsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> DrawingsStreamed:
        """The same methods as context managers, streaming the response body."""
        return DrawingsStreamed(self._transport.with_streaming_response())

    def redraw(self, *, body: ShapeParam, **options: Unpack[RequestOptions]) -> None:
        """The body is a union.

        `PUT /drawings`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("PUT", "/drawings", body=JsonBody(body), options=options),
            EmptyParser(),
        )

    def draw(
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
        return self._transport.send(
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


class DrawingsRaw:
    """Raw-response variants of the methods of `client.drawings`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Drawings(transport)
        self.redraw = to_raw_response(calls.redraw)
        self.draw = to_raw_response(calls.draw)


class DrawingsStreamed:
    """Streamed-response variants of the methods of `client.drawings`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Drawings(transport)
        self.redraw = to_streamed_response(calls.redraw)
        self.draw = to_streamed_response(calls.draw)
