"""Asynchronous methods of `client.apis.batch.v1.namespaces`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from .apis_batch_v1_namespaces_jobs import AsyncApisBatchV1NamespacesJobs

__all__ = ["AsyncApisBatchV1Namespaces"]


class AsyncApisBatchV1Namespaces:
    """Methods of `client.apis.batch.v1.namespaces`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def jobs(self) -> AsyncApisBatchV1NamespacesJobs:
        """The methods of `client.apis.batch.v1.namespaces.jobs`."""
        from .apis_batch_v1_namespaces_jobs import AsyncApisBatchV1NamespacesJobs

        return AsyncApisBatchV1NamespacesJobs(self._transport)
