"""Methods of `client.labels`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack

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

__all__ = ["Labels"]


class Labels:
    """Methods of `client.labels`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> LabelsRaw:
        """The same methods, returning the raw response with status and headers."""
        return LabelsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> LabelsStreamed:
        """The same methods as context managers, streaming the response body."""
        return LabelsStreamed(self._transport.with_streaming_response())

    def set(
        self,
        *,
        body: Mapping[str, str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Set the labels.

        `PUT /labels`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("PUT", "/labels", body=JsonBody(body), options=options),
            EmptyParser(),
        )


class LabelsRaw:
    """Raw-response variants of the methods of `client.labels`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Labels(transport)
        self.set = to_raw_response(calls.set)


class LabelsStreamed:
    """Streamed-response variants of the methods of `client.labels`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Labels(transport)
        self.set = to_streamed_response(calls.set)
