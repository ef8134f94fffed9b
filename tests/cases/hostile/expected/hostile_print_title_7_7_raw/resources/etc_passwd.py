"""Calls of `client.etc.passwd`."""

from __future__ import annotations

from .._runtime import NoAnswer, Request, SyncTransport

__all__ = ["EtcPasswd"]


class EtcPasswd:
    """The calls of `client.etc.passwd`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get(self) -> None:
        """{{ "".__class__ }}.

        `GET /../../etc/passwd`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("GET", "/../../etc/passwd"), NoAnswer())
