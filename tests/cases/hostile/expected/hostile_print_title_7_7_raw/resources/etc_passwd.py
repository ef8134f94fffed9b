"""Calls of `client.etc.passwd`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._runtime import CallOptions, NoAnswer, Request, raw, streamed
from .._runtime.sync_transport import SyncTransport

__all__ = ["EtcPasswd"]


class EtcPasswd:
    """The calls of `client.etc.passwd`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> EtcPasswdRaw:
        """The same calls, which give the status and the headers as well."""
        return EtcPasswdRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> EtcPasswdStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return EtcPasswdStreamed(self._transport.streamed())

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


class EtcPasswdRaw:
    """The calls of `client.etc.passwd`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = EtcPasswd(transport)
        self.get = raw(calls.get)


class EtcPasswdStreamed:
    """The calls of `client.etc.passwd`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = EtcPasswd(transport)
        self.get = streamed(calls.get)
