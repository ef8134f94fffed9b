"""Methods of `client.things.quoted.it_s`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .things_quoted_it_s_7_bx_7_d import ThingsQuotedItS7Bx7D

__all__ = ["ThingsQuotedItS"]


class ThingsQuotedItS:
    """Methods of `client.things.quoted.it_s`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def resource_7_bx_7_d(self) -> ThingsQuotedItS7Bx7D:
        """The methods of `client.things.quoted.it_s.resource_7_bx_7_d`."""
        from .things_quoted_it_s_7_bx_7_d import ThingsQuotedItS7Bx7D

        return ThingsQuotedItS7Bx7D(self._transport)
