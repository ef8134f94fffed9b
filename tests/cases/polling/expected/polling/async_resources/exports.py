"""Asynchronous methods of `client.exports`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonParser,
    Polling,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.exports import Export
    from .exports_quick import AsyncExportsQuick

__all__ = ["AsyncExports"]


class AsyncExports:
    """Methods of `client.exports`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def quick(self) -> AsyncExportsQuick:
        """The methods of `client.exports.quick`."""
        from .exports_quick import AsyncExportsQuick

        return AsyncExportsQuick(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncExportsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncExportsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncExportsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncExportsStreamed(self._transport.with_streaming_response())

    async def start(self, **options: Unpack[RequestOptions]) -> Export:
        """Start an export.

        `POST /exports`

        Returns:
            The export.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("POST", "/exports", options=options),
            JsonParser(models.Export),
        )

    async def get(self, name: str, **options: Unpack[RequestOptions]) -> Export:
        """Get an export.

        `GET /exports/{name}`

        Args:
            name: Path parameter.

        Returns:
            The export.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/exports/{name}",
                path_parameters={"name": name},
                options=options,
            ),
            JsonParser(models.Export),
        )

    async def create_and_wait(
        self,
        *,
        poll_interval: float = 1.0,
        poll_timeout: float | None = 600.0,
        **options: Unpack[RequestOptions],
    ) -> Export:
        """Start an export, then poll the export until its `done` is `true`.

        Polling continues while `done` is `false`.

        Args:
            poll_interval: Seconds between two requests, unless the server sets them.
            poll_timeout: Maximum time in seconds; None for no limit.

        Raises:
            PollTimeoutError: No terminal state was reached in time.
            StatusError: The server returned an error status.
        """
        started = await self.start(**options)
        return await self._transport.poll(
            Request(
                "GET",
                "/exports/{name}",
                path_parameters={"name": started.name},
                options=options,
            ),
            JsonParser(models.Export),
            Polling("done", pending=(False,)),
            interval=poll_interval,
            timeout=poll_timeout,
            initial=started,
        )

    async def wait(
        self,
        name: str,
        *,
        poll_interval: float = 1.0,
        poll_timeout: float | None = 600.0,
        **options: Unpack[RequestOptions],
    ) -> Export:
        """Poll the export until its `done` is `true`.

        Polling continues while `done` is `false`.

        Args:
            name: Path parameter.
            poll_interval: Seconds between two requests, unless the server sets them.
            poll_timeout: Maximum time in seconds; None for no limit.

        Raises:
            PollTimeoutError: No terminal state was reached in time.
            StatusError: The server returned an error status.
        """
        return await self._transport.poll(
            Request(
                "GET",
                "/exports/{name}",
                path_parameters={"name": name},
                options=options,
            ),
            JsonParser(models.Export),
            Polling("done", pending=(False,)),
            interval=poll_interval,
            timeout=poll_timeout,
        )


class AsyncExportsRaw:
    """Raw-response variants of the methods of `client.exports`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncExports(transport)
        self.start = async_to_raw_response(calls.start)
        self.get = async_to_raw_response(calls.get)


class AsyncExportsStreamed:
    """Streamed-response variants of the methods of `client.exports`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncExports(transport)
        self.start = async_to_streamed_response(calls.start)
        self.get = async_to_streamed_response(calls.get)
