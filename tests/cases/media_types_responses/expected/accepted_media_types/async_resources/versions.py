"""Asynchronous methods of `client.versions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonParser,
    ParserByMediaType,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.shared import Report

__all__ = ["AsyncVersions"]


class AsyncVersions:
    """Methods of `client.versions`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncVersionsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncVersionsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncVersionsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncVersionsStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> Report | list[str]:
        """Two versions of JSON.

        `GET /versions`

        Returns:
            The report.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/versions",
                accept="application/json, application/vnd.report.v1+json;q=0.9",
                options=options,
            ),
            ParserByMediaType[models.Report | list[str]](
                {
                    "application/vnd.report.v1+json": JsonParser(models.Report),
                    "application/json": JsonParser(list[str]),
                    "text/json": JsonParser(list[str]),
                },
            ),
        )

    async def put(self, **options: Unpack[RequestOptions]) -> Report | list[str]:
        """Two versions by a parameter of the media type, and a range.

        `PUT /versions`

        Returns:
            The report.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "PUT",
                "/versions",
                accept="application/json; version=1, application/json; version=2",
                options=options,
            ),
            JsonParser[models.Report | list[str]](models.Report | list[str]),
        )

    async def post(self, **options: Unpack[RequestOptions]) -> Report:
        """A range of JSON.

        `POST /versions`

        Returns:
            The report.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/versions",
                accept="application/json, application/*;q=0.9",
                options=options,
            ),
            JsonParser(models.Report),
        )


class AsyncVersionsRaw:
    """Raw-response variants of the methods of `client.versions`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncVersions(transport)
        self.get = async_to_raw_response(calls.get)
        self.put = async_to_raw_response(calls.put)
        self.post = async_to_raw_response(calls.post)


class AsyncVersionsStreamed:
    """Streamed-response variants of the methods of `client.versions`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncVersions(transport)
        self.get = async_to_streamed_response(calls.get)
        self.put = async_to_streamed_response(calls.put)
        self.post = async_to_streamed_response(calls.post)
