"""Asynchronous methods of `client.form`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    EmptyParser,
    FormBody,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncForm"]


class AsyncForm:
    """Methods of `client.form`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncFormRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncFormRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncFormStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncFormStreamed(self._transport.with_streaming_response())

    async def send(self, *, id: str, **options: Unpack[RequestOptions]) -> None:
        """A form with a character set.

        `POST /form`

        Args:
            id: Body field.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/form",
                body=FormBody(
                    {"id": id},
                    media_type="application/x-www-form-urlencoded; charset=UTF-8",
                ),
                options=options,
            ),
            EmptyParser(),
        )


class AsyncFormRaw:
    """Raw-response variants of the methods of `client.form`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncForm(transport)
        self.send = async_to_raw_response(calls.send)


class AsyncFormStreamed:
    """Streamed-response variants of the methods of `client.form`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncForm(transport)
        self.send = async_to_streamed_response(calls.send)
