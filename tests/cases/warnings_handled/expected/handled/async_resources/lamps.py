"""Asynchronous methods of `client.lamps`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
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
    from ..models.lamps import Lamp

__all__ = ["AsyncLamps"]


class AsyncLamps:
    """Methods of `client.lamps`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncLampsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncLampsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncLampsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncLampsStreamed(self._transport.with_streaming_response())

    async def change(
        self,
        id: str,
        *,
        kind: Literal["lamp"] | NotGiven = NOT_GIVEN,
        label: str | None | NotGiven = NOT_GIVEN,
        shade: str | None | NotGiven = NOT_GIVEN,
        power: int | NotGiven = NOT_GIVEN,
        code: str | NotGiven = NOT_GIVEN,
        marks: Mapping[str, int] | NotGiven = NOT_GIVEN,
        note: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Lamp:
        """Change a lamp.

        `POST /lamps/{id}`

        Args:
            id: Path parameter.
            kind: Body field.
            label: Body field.
            shade: Body field.
            power: Body field.
            code: Body field.
            marks: Body field.
            note: Query parameter.

        Returns:
            The lamp.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/lamps/{id}",
                path_parameters={"id": id},
                query={"note": note},
                body=JsonBody(
                    {
                        "kind": kind,
                        "label": label,
                        "shade": shade,
                        "power": power,
                        "code": code,
                        "marks": marks,
                    },
                    optional=True,
                ),
                options=options,
            ),
            JsonParser(models.Lamp),
        )

    async def reset(self, **options: Unpack[RequestOptions]) -> None:
        """Reset all lamps.

        `POST /lamps/reset`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("POST", "/lamps/reset", options=options),
            EmptyParser(),
        )


class AsyncLampsRaw:
    """Raw-response variants of the methods of `client.lamps`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncLamps(transport)
        self.change = async_to_raw_response(calls.change)
        self.reset = async_to_raw_response(calls.reset)


class AsyncLampsStreamed:
    """Streamed-response variants of the methods of `client.lamps`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncLamps(transport)
        self.change = async_to_streamed_response(calls.change)
        self.reset = async_to_streamed_response(calls.reset)
