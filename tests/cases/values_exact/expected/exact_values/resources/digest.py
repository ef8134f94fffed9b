"""Methods of `client.digest`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    JsonBytes,
    JsonParser,
    NotGiven,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Digest"]


class Digest:
    """Methods of `client.digest`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> DigestRaw:
        """The same methods, returning the raw response with status and headers."""
        return DigestRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> DigestStreamed:
        """The same methods as context managers, streaming the response body."""
        return DigestStreamed(self._transport.with_streaming_response())

    def get(
        self,
        *,
        seed: bytes | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """`GET /digest`

        Args:
            seed: Query parameter.

        Returns:
            The digest of all readings.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/digest", query={"seed": seed}, options=options),
            JsonParser[JsonBytes](JsonBytes),
        )


class DigestRaw:
    """Raw-response variants of the methods of `client.digest`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Digest(transport)
        self.get = to_raw_response(calls.get)


class DigestStreamed:
    """Streamed-response variants of the methods of `client.digest`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Digest(transport)
        self.get = to_streamed_response(calls.get)
