"""Asynchronous methods of `client.namespaces.pods.log`."""

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

__all__ = ["AsyncNamespacesPodsLog"]


class AsyncNamespacesPodsLog:
    """Methods of `client.namespaces.pods.log`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncNamespacesPodsLogRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncNamespacesPodsLogRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncNamespacesPodsLogStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncNamespacesPodsLogStreamed(self._transport.with_streaming_response())

    async def read_core_namespaced(
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
        return await self._transport.send(
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


class AsyncNamespacesPodsLogRaw:
    """Raw-response variants of the methods of `client.namespaces.pods.log`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNamespacesPodsLog(transport)
        self.read_core_namespaced = async_to_raw_response(calls.read_core_namespaced)


class AsyncNamespacesPodsLogStreamed:
    """Streamed-response variants of the methods of `client.namespaces.pods.log`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNamespacesPodsLog(transport)
        self.read_core_namespaced = async_to_streamed_response(
            calls.read_core_namespaced,
        )
