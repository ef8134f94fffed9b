"""Asynchronous methods of `client.maps`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    DelimitedValue,
    EmptyParser,
    FormBody,
    JsonValue,
    MultipartBody,
    NotGiven,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

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

    async def put(
        self,
        *,
        body: Mapping[str, Sequence[str]],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send any fields in a URL-encoded form.

        `PUT /maps`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "PUT",
                "/maps",
                body=FormBody(
                    body,
                    encodings={
                        "piped": lambda value: DelimitedValue(value, "|"),
                        "json": lambda value: JsonValue(value),
                    },
                ),
                options=options,
            ),
            EmptyParser(),
        )

    async def send(
        self,
        *,
        body: Mapping[str, Sequence[str]],
        marked_x_mark: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send any fields, some of them with styles and headers.

        `POST /maps`

        Args:
            body: The request body.
            marked_x_mark: Sent as the header `X-Mark` of the part `marked`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/maps",
                body=MultipartBody(
                    body,
                    media_types={"marked": "text/csv"},
                    headers={"marked": {"X-Mark": marked_x_mark}},
                    encodings={"piped": lambda value: DelimitedValue(value, "|")},
                ),
                options=options,
            ),
            EmptyParser(),
        )


class AsyncMapsRaw:
    """Raw-response variants of the methods of `client.maps`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncMaps(transport)
        self.put = async_to_raw_response(calls.put)
        self.send = async_to_raw_response(calls.send)


class AsyncMapsStreamed:
    """Streamed-response variants of the methods of `client.maps`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncMaps(transport)
        self.put = async_to_streamed_response(calls.put)
        self.send = async_to_streamed_response(calls.send)
