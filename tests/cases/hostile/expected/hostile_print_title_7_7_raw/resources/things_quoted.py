"""Methods of `client.things.quoted`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .things_quoted_it_s import ThingsQuotedItS

__all__ = ["ThingsQuoted"]


class ThingsQuoted:
    """Methods of `client.things.quoted`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def it_s(self) -> ThingsQuotedItS:
        """The methods of `client.things.quoted.it_s`."""
        from .things_quoted_it_s import ThingsQuotedItS

        return ThingsQuotedItS(self._transport)
