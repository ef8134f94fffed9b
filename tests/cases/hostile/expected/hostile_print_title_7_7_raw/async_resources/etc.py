"""Asynchronous methods of `client.etc`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from .etc_passwd import AsyncEtcPasswd

__all__ = ["AsyncEtc"]


class AsyncEtc:
    """Methods of `client.etc`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def passwd(self) -> AsyncEtcPasswd:
        """The methods of `client.etc.passwd`."""
        from .etc_passwd import AsyncEtcPasswd

        return AsyncEtcPasswd(self._transport)
