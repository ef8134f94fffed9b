"""Asynchronous methods of `client.readings`."""

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
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport
from .._runtime.dict_types import DICT_NAMES

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

__all__ = ["AsyncReadings"]


class AsyncReadings:
    """Methods of `client.readings`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncReadingsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncReadingsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncReadingsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncReadingsStreamed(self._transport.with_streaming_response())

    async def put(
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
        return await self._transport.send(
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


class AsyncReadingsRaw:
    """Raw-response variants of the methods of `client.readings`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncReadings(transport)
        self.put = async_to_raw_response(calls.put)


class AsyncReadingsStreamed:
    """Streamed-response variants of the methods of `client.readings`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncReadings(transport)
        self.put = async_to_streamed_response(calls.put)
