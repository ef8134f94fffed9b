"""Methods of `client.namespaces.pods.log`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    NotGiven,
    Request,
    RequestOptions,
    TextParser,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["NamespacesPodsLog"]


class NamespacesPodsLog:
    """Methods of `client.namespaces.pods.log`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> NamespacesPodsLogRaw:
        """The same methods, returning the raw response with status and headers."""
        return NamespacesPodsLogRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> NamespacesPodsLogStreamed:
        """The same methods as context managers, streaming the response body."""
        return NamespacesPodsLogStreamed(self._transport.with_streaming_response())

    def read_core_namespaced(
        self,
        namespace: str,
        name: str,
        *,
        tail_lines: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> str:
        """`GET /api/v1/namespaces/{namespace}/pods/{name}/log`

        Args:
            namespace: Path parameter.
            name: Path parameter.
            tail_lines: Sent as the query parameter `tailLines`.

        Raises:
            AuthenticationError: The credentials are missing or invalid (401).
        """
        return self._transport.send(
            Request(
                "GET",
                "/api/v1/namespaces/{namespace}/pods/{name}/log",
                path_parameters={"namespace": namespace, "name": name},
                query={"tailLines": tail_lines},
                accept="text/plain",
                options=options,
            ),
            TextParser(),
        )


class NamespacesPodsLogRaw:
    """Raw-response variants of the methods of `client.namespaces.pods.log`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = NamespacesPodsLog(transport)
        self.read_core_namespaced = to_raw_response(calls.read_core_namespaced)


class NamespacesPodsLogStreamed:
    """Streamed-response variants of the methods of `client.namespaces.pods.log`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = NamespacesPodsLog(transport)
        self.read_core_namespaced = to_streamed_response(calls.read_core_namespaced)
