"""Methods of `client.etc.passwd`."""

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

__all__ = ["EtcPasswd"]


class EtcPasswd:
    """Methods of `client.etc.passwd`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> EtcPasswdRaw:
        """The same methods, returning the raw response with status and headers."""
        return EtcPasswdRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> EtcPasswdStreamed:
        """The same methods as context managers, streaming the response body."""
        return EtcPasswdStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> None:
        """{{ "".__class__ }}.

        `GET /../../etc/passwd`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/../../etc/passwd", options=options),
            EmptyParser(),
        )


class EtcPasswdRaw:
    """Raw-response variants of the methods of `client.etc.passwd`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = EtcPasswd(transport)
        self.get = to_raw_response(calls.get)


class EtcPasswdStreamed:
    """Streamed-response variants of the methods of `client.etc.passwd`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = EtcPasswd(transport)
        self.get = to_streamed_response(calls.get)
