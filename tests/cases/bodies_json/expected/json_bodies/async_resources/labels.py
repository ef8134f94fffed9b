"""Asynchronous calls of `client.labels`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
    JsonBody,
    NotGiven,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncLabels"]


class AsyncLabels:
    """The calls of `client.labels`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncLabelsRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncLabelsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncLabelsStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncLabelsStreamed(self._transport.with_streaming_response())

    async def set(
        self,
        *,
        body: Mapping[str, str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Set the labels.

        `PUT /labels`

        Args:
            body: The body.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("PUT", "/labels", body=JsonBody(body), options=options),
            EmptyParser(),
        )


class AsyncLabelsRaw:
    """The calls of `client.labels`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncLabels(transport)
        self.set = async_to_raw_response(calls.set)


class AsyncLabelsStreamed:
    """The calls of `client.labels`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncLabels(transport)
        self.set = async_to_streamed_response(calls.set)
