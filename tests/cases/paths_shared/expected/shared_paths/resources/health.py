"""Methods of `client.health`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
    JsonParser,
    NotGiven,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Health"]


class Health:
    """Methods of `client.health`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> HealthRaw:
        """The same methods, returning the raw response with status and headers."""
        return HealthRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> HealthStreamed:
        """The same methods as context managers, streaming the response body."""
        return HealthStreamed(self._transport.with_streaming_response())

    def get(
        self,
        *,
        note: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> str:
        """`GET /health`

        Args:
            note: Query parameter.

        Returns:
            The answer.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/health",
                query={"note": note},
                base_url="/internal",
                accept="application/vnd.health+json",
                options=options,
            ),
            JsonParser(str),
        )

    def check(self, **options: Unpack[RequestOptions]) -> None:
        """`HEAD /health`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("HEAD", "/health", base_url="/internal", options=options),
            EmptyParser(),
        )


class HealthRaw:
    """Raw-response variants of the methods of `client.health`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Health(transport)
        self.get = to_raw_response(calls.get)
        self.check = to_raw_response(calls.check)


class HealthStreamed:
    """Streamed-response variants of the methods of `client.health`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Health(transport)
        self.get = to_streamed_response(calls.get)
        self.check = to_streamed_response(calls.check)
