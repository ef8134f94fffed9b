"""Calls of `client.points`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import CallOptions, JsonAnswer, JsonBody, Request, raw, streamed
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.points import Place, PlaceDict, Point

__all__ = ["Points"]


class Points:
    """The calls of `client.points`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> PointsRaw:
        """The same calls, which give the status and the headers as well."""
        return PointsRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> PointsStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return PointsStreamed(self._transport.streamed())

    def get(self, id: int, **options: Unpack[CallOptions]) -> Point:
        """GET /points/{id}.

        `GET /points/{id}`

        Args:
            id: The path parameter `id`.

        Returns:
            The point.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("GET", "/points/{id}", ids={"id": id}, options=options),
            JsonAnswer(models.Point),
        )

    def put(
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
        return self._transport.send(
            Request(
                "PUT",
                "/points/{id}",
                ids={"id": id},
                body=JsonBody({"place": place}),
                options=options,
            ),
            JsonAnswer(models.Point),
        )


class PointsRaw:
    """The calls of `client.points`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Points(transport)
        self.get = raw(calls.get)
        self.put = raw(calls.put)


class PointsStreamed:
    """The calls of `client.points`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Points(transport)
        self.get = streamed(calls.get)
        self.put = streamed(calls.put)
