"""Methods of `client.apis.batch.v1`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .apis_batch_v1_namespaces import ApisBatchV1Namespaces

__all__ = ["ApisBatchV1"]


class ApisBatchV1:
    """Methods of `client.apis.batch.v1`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def namespaces(self) -> ApisBatchV1Namespaces:
        """The methods of `client.apis.batch.v1.namespaces`."""
        from .apis_batch_v1_namespaces import ApisBatchV1Namespaces

        return ApisBatchV1Namespaces(self._transport)
