"""Methods of `client.readings`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    JsonBody,
    JsonParser,
    NotGiven,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.dict_types import DICT_NAMES
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.readings import (
        AlarmParam,
        FrameParam,
        Opened,
        OpenedDict,
        PacketParam,
        ProbeParam,
        Reading,
        SignalParam,
        SwitchParam,
    )

__all__ = ["Readings"]


class Readings:
    """Methods of `client.readings`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ReadingsRaw:
        """The same methods, returning the raw response with status and headers."""
        return ReadingsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ReadingsStreamed:
        """The same methods as context managers, streaming the response body."""
        return ReadingsStreamed(self._transport.with_streaming_response())

    def put(
        self,
        *,
        frame: FrameParam | NotGiven = NOT_GIVEN,
        packet: PacketParam | NotGiven = NOT_GIVEN,
        switch: SwitchParam | NotGiven = NOT_GIVEN,
        signal: SignalParam | NotGiven = NOT_GIVEN,
        probe: ProbeParam | NotGiven = NOT_GIVEN,
        alarm: AlarmParam | NotGiven = NOT_GIVEN,
        last_opened: Opened | OpenedDict | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Reading:
        """Replace a reading, and return it.

        `PUT /readings`

        Args:
            frame: Distinguished by integers that the variants list.
            packet: Distinguished by integers that only the mapping lists.
            switch: Distinguished by booleans, whatever the schemas are called.
            signal: The variants share the list of values, one of which selects none.
            probe: The variants inherit the list of values, which are their names.
            alarm: One of the variants is used elsewhere, too, where it has any kind.
            last_opened: Sent as the body field `lastOpened`.

        Returns:
            The reading.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "PUT",
                "/readings",
                body=JsonBody(
                    {
                        "frame": frame,
                        "packet": packet,
                        "switch": DICT_NAMES["Switch"](switch),
                        "signal": signal,
                        "probe": probe,
                        "alarm": DICT_NAMES["Alarm"](alarm),
                        "lastOpened": DICT_NAMES["Opened"](last_opened),
                    },
                ),
                options=options,
            ),
            JsonParser(models.Reading),
        )


class ReadingsRaw:
    """Raw-response variants of the methods of `client.readings`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Readings(transport)
        self.put = to_raw_response(calls.put)


class ReadingsStreamed:
    """Streamed-response variants of the methods of `client.readings`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Readings(transport)
        self.put = to_streamed_response(calls.put)
