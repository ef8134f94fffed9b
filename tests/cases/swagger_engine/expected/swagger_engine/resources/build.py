"""Methods of `client.build`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    BinaryContent,
    ContentBody,
    EmptyParser,
    NotGiven,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Build"]


class Build:
    """Methods of `client.build`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> BuildRaw:
        """The same methods, returning the raw response with status and headers."""
        return BuildRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> BuildStreamed:
        """The same methods as context managers, streaming the response body."""
        return BuildStreamed(self._transport.with_streaming_response())

    def image(
        self,
        *,
        body: BinaryContent | NotGiven = NOT_GIVEN,
        t: str | NotGiven = NOT_GIVEN,
        x_registry_config: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Build an image.

        `POST /build`

        Args:
            body: A tar archive compressed with gzip or another algorithm.
            t: Query parameter.
            x_registry_config: Sent as the header `X-Registry-Config`.

        Raises:
            BadRequestError: Bad parameter (400).
        """
        return self._transport.send(
            Request(
                "POST",
                "/build",
                query={"t": t},
                headers={"X-Registry-Config": x_registry_config},
                body=ContentBody(body),
                options=options,
            ),
            EmptyParser(),
        )


class BuildRaw:
    """Raw-response variants of the methods of `client.build`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Build(transport)
        self.image = to_raw_response(calls.image)


class BuildStreamed:
    """Streamed-response variants of the methods of `client.build`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Build(transport)
        self.image = to_streamed_response(calls.image)
