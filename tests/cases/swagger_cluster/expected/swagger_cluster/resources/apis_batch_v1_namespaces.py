"""Methods of `client.apis.batch.v1.namespaces`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .apis_batch_v1_namespaces_jobs import ApisBatchV1NamespacesJobs

__all__ = ["ApisBatchV1Namespaces"]


class ApisBatchV1Namespaces:
    """Methods of `client.apis.batch.v1.namespaces`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def jobs(self) -> ApisBatchV1NamespacesJobs:
        """The methods of `client.apis.batch.v1.namespaces.jobs`."""
        from .apis_batch_v1_namespaces_jobs import ApisBatchV1NamespacesJobs

        return ApisBatchV1NamespacesJobs(self._transport)
