"""Methods of `client.simple.label.matrix`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .._runtime import (
    EmptyParser,
    LabelSegment,
    MatrixSegment,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["SimpleLabelMatrix"]


class SimpleLabelMatrix:
    """Methods of `client.simple.label.matrix`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> SimpleLabelMatrixRaw:
        """The same methods, returning the raw response with status and headers."""
        return SimpleLabelMatrixRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> SimpleLabelMatrixStreamed:
        """The same methods as context managers, streaming the response body."""
        return SimpleLabelMatrixStreamed(self._transport.with_streaming_response())

    def get_paths(
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
        return self._transport.send(
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


class SimpleLabelMatrixRaw:
    """Raw-response variants of the methods of `client.simple.label.matrix`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = SimpleLabelMatrix(transport)
        self.get_paths = to_raw_response(calls.get_paths)


class SimpleLabelMatrixStreamed:
    """Streamed-response variants of the methods of `client.simple.label.matrix`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = SimpleLabelMatrix(transport)
        self.get_paths = to_streamed_response(calls.get_paths)
