"""Methods of `client.apis`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .apis_batch import ApisBatch

__all__ = ["Apis"]


class Apis:
    """Methods of `client.apis`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def batch(self) -> ApisBatch:
        """The methods of `client.apis.batch`."""
        from .apis_batch import ApisBatch

        return ApisBatch(self._transport)
