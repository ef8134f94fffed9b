"""Methods of `client.verbose`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonBody,
    JsonParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.shared import Verbose

__all__ = ["VerboseResource"]


class VerboseResource:
    """Methods of `client.verbose`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> VerboseResourceRaw:
        """The same methods, returning the raw response with status and headers."""
        return VerboseResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> VerboseResourceStreamed:
        """The same methods as context managers, streaming the response body."""
        return VerboseResourceStreamed(self._transport.with_streaming_response())

    def send(self, *, metadata: str, **options: Unpack[RequestOptions]) -> Verbose:
        """JSON with a parameter, both ways.

        `POST /verbose`

        Args:
            metadata: Body field.

        Returns:
            The same value.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/verbose",
                body=JsonBody(
                    {"metadata": metadata},
                    media_type="application/json;odata=verbose",
                ),
                accept="application/json;OData=Verbose",
                options=options,
            ),
            JsonParser(models.Verbose),
        )


class VerboseResourceRaw:
    """Raw-response variants of the methods of `client.verbose`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = VerboseResource(transport)
        self.send = to_raw_response(calls.send)


class VerboseResourceStreamed:
    """Streamed-response variants of the methods of `client.verbose`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = VerboseResource(transport)
        self.send = to_streamed_response(calls.send)
