"""Calls of `client.etc`."""

from __future__ import annotations

from .._runtime import SyncTransport
from .etc_passwd import EtcPasswd

__all__ = ["Etc"]


class Etc:
    """The calls of `client.etc`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport
        self.passwd = EtcPasswd(transport)
