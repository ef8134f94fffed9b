"""Methods of `client.levels`."""

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
    from ..models.shared import Minimal, Verbose

__all__ = ["Levels"]


class Levels:
    """Methods of `client.levels`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> LevelsRaw:
        """The same methods, returning the raw response with status and headers."""
        return LevelsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> LevelsStreamed:
        """The same methods as context managers, streaming the response body."""
        return LevelsStreamed(self._transport.with_streaming_response())

    def send(
        self,
        *,
        metadata: str,
        **options: Unpack[RequestOptions],
    ) -> Verbose | Minimal:
        """Media types that differ only in a parameter.

        `POST /levels`

        Args:
            metadata: Body field.

        Returns:
            The value at one of the levels.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/levels",
                body=JsonBody(
                    {"metadata": metadata},
                    media_type="application/json;odata=verbose",
                ),
                accept="application/json;odata=verbose, application/json;odata=minimal",
                options=options,
            ),
            JsonParser[models.Verbose | models.Minimal](
                models.Verbose | models.Minimal,
            ),
        )


class LevelsRaw:
    """Raw-response variants of the methods of `client.levels`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Levels(transport)
        self.send = to_raw_response(calls.send)


class LevelsStreamed:
    """Streamed-response variants of the methods of `client.levels`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Levels(transport)
        self.send = to_streamed_response(calls.send)
