"""Methods of `client.maps`."""

from __future__ import annotations

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

__all__ = ["Maps"]


class Maps:
    """Methods of `client.maps`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> MapsRaw:
        """The same methods, returning the raw response with status and headers."""
        return MapsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> MapsStreamed:
        """The same methods as context managers, streaming the response body."""
        return MapsStreamed(self._transport.with_streaming_response())

    def replace(
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
        return self._transport.send(
            Request("PUT", "/maps", body=JsonBody(body), options=options),
            EmptyParser(),
        )

    def keep(
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
        return self._transport.send(
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


class MapsRaw:
    """Raw-response variants of the methods of `client.maps`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Maps(transport)
        self.replace = to_raw_response(calls.replace)
        self.keep = to_raw_response(calls.keep)


class MapsStreamed:
    """Streamed-response variants of the methods of `client.maps`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Maps(transport)
        self.replace = to_streamed_response(calls.replace)
        self.keep = to_streamed_response(calls.keep)
