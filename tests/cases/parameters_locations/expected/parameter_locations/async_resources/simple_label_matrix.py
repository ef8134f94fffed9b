"""Asynchronous methods of `client.simple.label.matrix`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .._runtime import (
    EmptyParser,
    LabelSegment,
    MatrixSegment,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncSimpleLabelMatrix"]


class AsyncSimpleLabelMatrix:
    """Methods of `client.simple.label.matrix`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncSimpleLabelMatrixRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncSimpleLabelMatrixRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncSimpleLabelMatrixStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncSimpleLabelMatrixStreamed(self._transport.with_streaming_response())

    async def get_paths(
        self,
        one: int,
        two: Sequence[str],
        three: Sequence[str],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Get by path.

        `GET /simple/{one}/label/{two}/matrix/{three}`

        Args:
            one: The first.
            two: Path parameter.
            three: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/simple/{one}/label/{two}/matrix/{three}",
                path_parameters={
                    "one": one,
                    "two": LabelSegment(two),
                    "three": MatrixSegment(three, explode=True),
                },
                options=options,
            ),
            EmptyParser(),
        )


class AsyncSimpleLabelMatrixRaw:
    """Raw-response variants of the methods of `client.simple.label.matrix`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncSimpleLabelMatrix(transport)
        self.get_paths = async_to_raw_response(calls.get_paths)


class AsyncSimpleLabelMatrixStreamed:
    """Streamed-response variants of the methods of `client.simple.label.matrix`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncSimpleLabelMatrix(transport)
        self.get_paths = async_to_streamed_response(calls.get_paths)
