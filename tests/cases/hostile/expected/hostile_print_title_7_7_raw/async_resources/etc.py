"""Asynchronous calls of `client.etc`."""

from __future__ import annotations

from .._runtime import AsyncTransport
from .etc_passwd import AsyncEtcPasswd

__all__ = ["AsyncEtc"]


class AsyncEtc:
    """The calls of `client.etc`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport
        self.passwd = AsyncEtcPasswd(transport)
