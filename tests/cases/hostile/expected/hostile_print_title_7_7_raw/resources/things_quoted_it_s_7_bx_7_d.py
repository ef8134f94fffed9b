"""Methods of `client.things.quoted.it_s.resource_7_bx_7_d`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .things_quoted_it_s_7_bx_7_d_back import ThingsQuotedItS7Bx7DBack

__all__ = ["ThingsQuotedItS7Bx7D"]


class ThingsQuotedItS7Bx7D:
    """Methods of `client.things.quoted.it_s.resource_7_bx_7_d`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def back(self) -> ThingsQuotedItS7Bx7DBack:
        """The methods of `client.things.quoted.it_s.resource_7_bx_7_d.back`."""
        from .things_quoted_it_s_7_bx_7_d_back import ThingsQuotedItS7Bx7DBack

        return ThingsQuotedItS7Bx7DBack(self._transport)
