"""Methods of `client.pets`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
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
    from ..models.pets import Pets

__all__ = ["PetsResource"]


class PetsResource:
    """Methods of `client.pets`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> PetsResourceRaw:
        """The same methods, returning the raw response with status and headers."""
        return PetsResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> PetsResourceStreamed:
        """The same methods as context managers, streaming the response body."""
        return PetsResourceStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Pets:
        """`GET /pets`

        Args:
            limit: Query parameter.

        Returns:
            The pets.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/pets", query={"limit": limit}, options=options),
            JsonParser[models.Pets](models.Pets),
        )


class PetsResourceRaw:
    """Raw-response variants of the methods of `client.pets`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = PetsResource(transport)
        self.list = to_raw_response(calls.list)


class PetsResourceStreamed:
    """Streamed-response variants of the methods of `client.pets`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = PetsResource(transport)
        self.list = to_streamed_response(calls.list)
