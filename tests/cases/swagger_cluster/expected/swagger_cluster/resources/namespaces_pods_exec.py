"""Methods of `client.namespaces.pods.exec`."""

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

__all__ = ["NamespacesPodsExec"]


class NamespacesPodsExec:
    """Methods of `client.namespaces.pods.exec`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> NamespacesPodsExecRaw:
        """The same methods, returning the raw response with status and headers."""
        return NamespacesPodsExecRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> NamespacesPodsExecStreamed:
        """The same methods as context managers, streaming the response body."""
        return NamespacesPodsExecStreamed(self._transport.with_streaming_response())

    def connect_core_get_namespaced(
        self,
        namespace: str,
        name: str,
        *,
        command: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> str:
        """`GET /api/v1/namespaces/{namespace}/pods/{name}/exec`

        Args:
            namespace: Path parameter.
            name: Path parameter.
            command: Query parameter.

        Raises:
            AuthenticationError: The credentials are missing or invalid (401).
        """
        return self._transport.send(
            Request(
                "GET",
                "/api/v1/namespaces/{namespace}/pods/{name}/exec",
                path_parameters={"namespace": namespace, "name": name},
                query={"command": command},
                accept="text/plain, */*;q=0.9",
                options=options,
            ),
            TextParser(),
        )


class NamespacesPodsExecRaw:
    """Raw-response variants of the methods of `client.namespaces.pods.exec`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = NamespacesPodsExec(transport)
        self.connect_core_get_namespaced = to_raw_response(
            calls.connect_core_get_namespaced,
        )


class NamespacesPodsExecStreamed:
    """Streamed-response variants of the methods of `client.namespaces.pods.exec`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = NamespacesPodsExec(transport)
        self.connect_core_get_namespaced = to_streamed_response(
            calls.connect_core_get_namespaced,
        )
