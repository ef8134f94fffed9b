"""Methods of `client.etc`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .etc_passwd import EtcPasswd

__all__ = ["Etc"]


class Etc:
    """Methods of `client.etc`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def passwd(self) -> EtcPasswd:
        """The methods of `client.etc.passwd`."""
        from .etc_passwd import EtcPasswd

        return EtcPasswd(self._transport)
