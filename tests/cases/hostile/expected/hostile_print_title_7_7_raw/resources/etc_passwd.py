"""Calls of `client.etc.passwd`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._runtime import CallOptions, NoAnswer, Request, SyncTransport, raw, streamed

__all__ = ["EtcPasswd"]


class EtcPasswd:
    """The calls of `client.etc.passwd`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> EtcPasswdWithRawResponse:
        """The same calls, giving the status and the headers of the answer as well."""
        return EtcPasswdWithRawResponse(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> EtcPasswdWithStreamingResponse:
        """The same calls as context managers, whose answers are read as they come."""
        return EtcPasswdWithStreamingResponse(self._transport.streamed())

    def get(self, **options: Unpack[CallOptions]) -> None:
        """{{ "".__class__ }}.

        `GET /../../etc/passwd`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("GET", "/../../etc/passwd", options=options),
            NoAnswer(),
        )


class EtcPasswdWithRawResponse:
    """The calls of `client.etc.passwd`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = EtcPasswd(transport)
        self.get = raw(calls.get)


class EtcPasswdWithStreamingResponse:
    """The calls of `client.etc.passwd`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = EtcPasswd(transport)
        self.get = streamed(calls.get)
