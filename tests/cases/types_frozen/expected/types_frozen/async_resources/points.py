"""Asynchronous calls of `client.points`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    CallOptions,
    JsonAnswer,
    JsonBody,
    Request,
    async_raw,
    async_streamed,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.points import Place, PlaceDict, Point

__all__ = ["AsyncPoints"]


class AsyncPoints:
    """The calls of `client.points`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncPointsRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncPointsRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncPointsStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncPointsStreamed(self._transport.streamed())

    async def get(self, id: int, **options: Unpack[CallOptions]) -> Point:
        """GET /points/{id}.

        `GET /points/{id}`

        Args:
            id: The path parameter `id`.

        Returns:
            The point.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/points/{id}", ids={"id": id}, options=options),
            JsonAnswer(models.Point),
        )

    async def put(
        self,
        id: int,
        *,
        place: Place | PlaceDict,
        **options: Unpack[CallOptions],
    ) -> Point:
        """PUT /points/{id}.

        `PUT /points/{id}`

        Args:
            id: The path parameter `id`.
            place: The field `place` of the body.

        Returns:
            The point.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "PUT",
                "/points/{id}",
                ids={"id": id},
                body=JsonBody({"place": place}),
                options=options,
            ),
            JsonAnswer(models.Point),
        )


class AsyncPointsRaw:
    """The calls of `client.points`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPoints(transport)
        self.get = async_raw(calls.get)
        self.put = async_raw(calls.put)


class AsyncPointsStreamed:
    """The calls of `client.points`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPoints(transport)
        self.get = async_streamed(calls.get)
        self.put = async_streamed(calls.put)
