"""Methods of `client.apis.batch`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .apis_batch_v1 import ApisBatchV1

__all__ = ["ApisBatch"]


class ApisBatch:
    """Methods of `client.apis.batch`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def v1(self) -> ApisBatchV1:
        """The methods of `client.apis.batch.v1`."""
        from .apis_batch_v1 import ApisBatchV1

        return ApisBatchV1(self._transport)
