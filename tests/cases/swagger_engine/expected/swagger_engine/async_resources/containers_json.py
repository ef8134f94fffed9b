"""Asynchronous methods of `client.containers.json`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    JsonParser,
    NotGiven,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.containers_json import ContainerSummary

__all__ = ["AsyncContainersJson"]


class AsyncContainersJson:
    """Methods of `client.containers.json`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncContainersJsonRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncContainersJsonRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncContainersJsonStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncContainersJsonStreamed(self._transport.with_streaming_response())

    async def list(
        self,
        *,
        all: bool | NotGiven = NOT_GIVEN,
        filters: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[ContainerSummary]:
        """List containers.

        `GET /containers/json`

        Args:
            all: Query parameter. Default: `False`.
            filters: Filters as JSON.

        Returns:
            no error.

        Raises:
            BadRequestError: bad parameter (400).
            ServerError: server error (500).
        """
        return await self._transport.send(
            Request(
                "GET",
                "/containers/json",
                query={"all": all, "filters": filters},
                options=options,
            ),
            JsonParser(builtins.list[models.ContainerSummary]),
        )


class AsyncContainersJsonRaw:
    """Raw-response variants of the methods of `client.containers.json`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncContainersJson(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncContainersJsonStreamed:
    """Streamed-response variants of the methods of `client.containers.json`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncContainersJson(transport)
        self.list = async_to_streamed_response(calls.list)
