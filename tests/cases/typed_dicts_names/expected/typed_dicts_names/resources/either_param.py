"""Methods of `client.either_param`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    EmptyParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["EitherParamResource"]


class EitherParamResource:
    """Methods of `client.either_param`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> EitherParamResourceRaw:
        """The same methods, returning the raw response with status and headers."""
        return EitherParamResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> EitherParamResourceStreamed:
        """The same methods as context managers, streaming the response body."""
        return EitherParamResourceStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> None:
        """So is this.

        `GET /either_param`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/either_param", options=options),
            EmptyParser(),
        )


class EitherParamResourceRaw:
    """Raw-response variants of the methods of `client.either_param`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = EitherParamResource(transport)
        self.get = to_raw_response(calls.get)


class EitherParamResourceStreamed:
    """Streamed-response variants of the methods of `client.either_param`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = EitherParamResource(transport)
        self.get = to_streamed_response(calls.get)
