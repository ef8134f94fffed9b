"""Methods of `client.secret`."""

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

__all__ = ["SecretResource"]


class SecretResource:
    """Methods of `client.secret`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> SecretResourceRaw:
        """The same methods, returning the raw response with status and headers."""
        return SecretResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> SecretResourceStreamed:
        """The same methods as context managers, streaming the response body."""
        return SecretResourceStreamed(self._transport.with_streaming_response())

    def delete(self, **options: Unpack[RequestOptions]) -> None:
        """Invalidate the secret of a partner.

        `DELETE /secret`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "DELETE",
                "/secret",
                security=(("partner",), ("browser",)),
                options=options,
            ),
            EmptyParser(),
        )


class SecretResourceRaw:
    """Raw-response variants of the methods of `client.secret`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = SecretResource(transport)
        self.delete = to_raw_response(calls.delete)


class SecretResourceStreamed:
    """Streamed-response variants of the methods of `client.secret`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = SecretResource(transport)
        self.delete = to_streamed_response(calls.delete)
