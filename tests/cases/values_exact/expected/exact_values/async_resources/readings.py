"""Asynchronous methods of `client.readings`."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Unpack

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

if TYPE_CHECKING:
    from ..models.readings import Bit, Reading, ReadingHalf, Switch

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
        id: float,
        *,
        kind: Literal["reading"],
        value: float,
        count: int | NotGiven = NOT_GIVEN,
        valid: bool | NotGiven = NOT_GIVEN,
        label: str | NotGiven = NOT_GIVEN,
        at: datetime.datetime | NotGiven = NOT_GIVEN,
        day: datetime.date | NotGiven = NOT_GIVEN,
        one: Literal[1] | NotGiven = NOT_GIVEN,
        real: float | NotGiven = NOT_GIVEN,
        yes: Literal[True] | NotGiven = NOT_GIVEN,
        zero: Literal[0] | NotGiven = NOT_GIVEN,
        no: Literal[False] | NotGiven = NOT_GIVEN,
        bit: Bit | NotGiven = NOT_GIVEN,
        switch: Switch | NotGiven = NOT_GIVEN,
        half: ReadingHalf | NotGiven = NOT_GIVEN,
        either: Literal[True] | Literal[1] | str | NotGiven = NOT_GIVEN,
        tags: Mapping[str, datetime.datetime | float | str] | NotGiven = NOT_GIVEN,
        spectrum: Sequence[float] | NotGiven = NOT_GIVEN,
        hash: bytes | NotGiven = NOT_GIVEN,
        image: bytes | NotGiven = NOT_GIVEN,
        sounds: Sequence[bytes] | NotGiven = NOT_GIVEN,
        step: Sequence[float] | NotGiven = NOT_GIVEN,
        exact: Literal[True] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Reading:
        """`PUT /readings/{id}`

        Args:
            id: Path parameter.
            kind: Body field.
            value: Body field.
            count: Body field.
            valid: Body field.
            label: Body field.
            at: Body field.
            day: Body field.
            one: Body field.
            real: Body field.
            yes: Body field.
            zero: Body field.
            no: Body field.
            bit: Body field.
            switch: Body field.
            half: Body field.
            either: Body field.
            tags: Body field.
            spectrum: Body field.
            hash: Body field.
            image: Body field.
            sounds: Body field.
            step: Query parameter.
            exact: Query parameter.

        Returns:
            The stored reading.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "PUT",
                "/readings/{id}",
                path_parameters={"id": id},
                query={"step": step, "exact": exact},
                body=JsonBody(
                    {
                        "kind": kind,
                        "value": value,
                        "count": count,
                        "valid": valid,
                        "label": label,
                        "at": at,
                        "day": day,
                        "one": one,
                        "real": real,
                        "yes": yes,
                        "zero": zero,
                        "no": no,
                        "bit": bit,
                        "switch": switch,
                        "half": half,
                        "either": either,
                        "tags": tags,
                        "spectrum": spectrum,
                        "hash": hash,
                        "image": image,
                        "sounds": sounds,
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
