"""Methods of `client.exports`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
    JsonBody,
    JsonParser,
    NotGiven,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.exports import Export

__all__ = ["Exports"]


class Exports:
    """Methods of `client.exports`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ExportsRaw:
        """The same methods, returning the raw response with status and headers."""
        return ExportsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ExportsStreamed:
        """The same methods as context managers, streaming the response body."""
        return ExportsStreamed(self._transport.with_streaming_response())

    def start(
        self,
        *,
        url: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /exports`

        Args:
            url: Body field.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/exports",
                body=JsonBody({"url": url}, optional=True),
                options=options,
            ),
            EmptyParser(),
        )

    def get(self, id: str, **options: Unpack[RequestOptions]) -> Export:
        """`GET /exports/{id}`

        Args:
            id: Path parameter.

        Returns:
            An export.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/exports/{id}",
                path_parameters={"id": id},
                options=options,
            ),
            JsonParser(models.Export),
        )


class ExportsRaw:
    """Raw-response variants of the methods of `client.exports`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Exports(transport)
        self.start = to_raw_response(calls.start)
        self.get = to_raw_response(calls.get)


class ExportsStreamed:
    """Streamed-response variants of the methods of `client.exports`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Exports(transport)
        self.start = to_streamed_response(calls.start)
        self.get = to_streamed_response(calls.get)
