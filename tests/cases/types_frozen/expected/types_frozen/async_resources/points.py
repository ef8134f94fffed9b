"""Asynchronous methods of `client.points`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonBody,
    JsonParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport
from .._runtime.dict_types import DICT_NAMES

if TYPE_CHECKING:
    from ..models.points import Place, PlaceDict, Point

__all__ = ["AsyncPoints"]


class AsyncPoints:
    """Methods of `client.points`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncPointsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncPointsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncPointsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncPointsStreamed(self._transport.with_streaming_response())

    async def get(self, id: int, **options: Unpack[RequestOptions]) -> Point:
        """`GET /points/{id}`

        Args:
            id: Path parameter.

        Returns:
            The point.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/points/{id}", path_parameters={"id": id}, options=options),
            JsonParser(models.Point),
        )

    async def put(
        self,
        id: int,
        *,
        place: Place | PlaceDict,
        **options: Unpack[RequestOptions],
    ) -> Point:
        """`PUT /points/{id}`

        Args:
            id: Path parameter.
            place: Body field.

        Returns:
            The point.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "PUT",
                "/points/{id}",
                path_parameters={"id": id},
                body=JsonBody({"place": DICT_NAMES["Place"](place)}),
                options=options,
            ),
            JsonParser(models.Point),
        )


class AsyncPointsRaw:
    """Raw-response variants of the methods of `client.points`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPoints(transport)
        self.get = async_to_raw_response(calls.get)
        self.put = async_to_raw_response(calls.put)


class AsyncPointsStreamed:
    """Streamed-response variants of the methods of `client.points`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPoints(transport)
        self.get = async_to_streamed_response(calls.get)
        self.put = async_to_streamed_response(calls.put)
