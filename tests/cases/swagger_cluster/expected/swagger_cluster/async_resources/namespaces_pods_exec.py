"""Asynchronous methods of `client.namespaces.pods.exec`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    NotGiven,
    Request,
    RequestOptions,
    TextParser,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncNamespacesPodsExec"]


class AsyncNamespacesPodsExec:
    """Methods of `client.namespaces.pods.exec`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncNamespacesPodsExecRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncNamespacesPodsExecRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncNamespacesPodsExecStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncNamespacesPodsExecStreamed(
            self._transport.with_streaming_response(),
        )

    async def connect_core_get_namespaced(
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
        return await self._transport.send(
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


class AsyncNamespacesPodsExecRaw:
    """Raw-response variants of the methods of `client.namespaces.pods.exec`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNamespacesPodsExec(transport)
        self.connect_core_get_namespaced = async_to_raw_response(
            calls.connect_core_get_namespaced,
        )


class AsyncNamespacesPodsExecStreamed:
    """Streamed-response variants of the methods of `client.namespaces.pods.exec`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNamespacesPodsExec(transport)
        self.connect_core_get_namespaced = async_to_streamed_response(
            calls.connect_core_get_namespaced,
        )
