"""Asynchronous methods of `client.parts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
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
    from ..models.parts import Part

__all__ = ["AsyncParts"]


class AsyncParts:
    """Methods of `client.parts`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncPartsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncPartsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncPartsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncPartsStreamed(self._transport.with_streaming_response())

    async def list(
        self,
        *,
        release: Literal["1.0", "1.10", "1.1", "1e3"] | NotGiven = NOT_GIVEN,
        code: Literal["0x1F", "010", "+5", "True", "-0.50"] | NotGiven = NOT_GIVEN,
        flag: Literal["false"] | None | NotGiven = NOT_GIVEN,
        number: float | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Part:
        """`GET /parts`

        Args:
            release: Query parameter. Default: `"1.10"`.
            code: Query parameter.
            flag: Query parameter.
            number: Query parameter.

        Returns:
            The parts.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/parts",
                query={
                    "release": release,
                    "code": code,
                    "flag": flag,
                    "number": number,
                },
                options=options,
            ),
            JsonParser(models.Part),
        )


class AsyncPartsRaw:
    """Raw-response variants of the methods of `client.parts`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncParts(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncPartsStreamed:
    """Streamed-response variants of the methods of `client.parts`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncParts(transport)
        self.list = async_to_streamed_response(calls.list)
