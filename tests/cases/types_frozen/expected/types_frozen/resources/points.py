"""Methods of `client.points`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonBody,
    JsonParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.dict_types import DICT_NAMES
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.points import Place, PlaceDict, Point

__all__ = ["Points"]


class Points:
    """Methods of `client.points`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> PointsRaw:
        """The same methods, returning the raw response with status and headers."""
        return PointsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> PointsStreamed:
        """The same methods as context managers, streaming the response body."""
        return PointsStreamed(self._transport.with_streaming_response())

    def get(self, id: int, **options: Unpack[RequestOptions]) -> Point:
        """`GET /points/{id}`

        Args:
            id: Path parameter.

        Returns:
            The point.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/points/{id}", path_parameters={"id": id}, options=options),
            JsonParser(models.Point),
        )

    def put(
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
        return self._transport.send(
            Request(
                "PUT",
                "/points/{id}",
                path_parameters={"id": id},
                body=JsonBody({"place": DICT_NAMES["Place"](place)}),
                options=options,
            ),
            JsonParser(models.Point),
        )


class PointsRaw:
    """Raw-response variants of the methods of `client.points`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Points(transport)
        self.get = to_raw_response(calls.get)
        self.put = to_raw_response(calls.put)


class PointsStreamed:
    """Streamed-response variants of the methods of `client.points`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Points(transport)
        self.get = to_streamed_response(calls.get)
        self.put = to_streamed_response(calls.put)
