"""Methods of `client.tables`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    ContentBody,
    JsonParser,
    NotGiven,
    ParserByMediaType,
    Request,
    RequestOptions,
    TextParser,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.shared import Row

__all__ = ["Tables"]


class Tables:
    """Methods of `client.tables`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> TablesRaw:
        """The same methods, returning the raw response with status and headers."""
        return TablesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> TablesStreamed:
        """The same methods as context managers, streaming the response body."""
        return TablesStreamed(self._transport.with_streaming_response())

    def get(
        self,
        id: str,
        *,
        accept: Literal["application/json", "text/csv"] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> list[Row] | str:
        """A table as JSON or CSV.

        `GET /tables/{id}`

        Args:
            id: Path parameter.
            accept: Media type of the response.

        Returns:
            The table.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/tables/{id}",
                path_parameters={"id": id},
                headers={"Accept": accept},
                accept="text/csv, application/json;q=0.9",
                options=options,
            ),
            ParserByMediaType[list[models.Row] | str](
                {
                    "application/json": JsonParser(list[models.Row]),
                    "text/csv": TextParser(),
                },
            ),
        )

    def put(self, id: str, *, body: str, **options: Unpack[RequestOptions]) -> str:
        """A table as CSV.

        `PUT /tables/{id}`

        Args:
            id: Path parameter.
            body: The request body.

        Returns:
            The table.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "PUT",
                "/tables/{id}",
                path_parameters={"id": id},
                body=ContentBody(body, "text/csv"),
                accept="text/csv",
                options=options,
            ),
            TextParser(),
        )


class TablesRaw:
    """Raw-response variants of the methods of `client.tables`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Tables(transport)
        self.get = to_raw_response(calls.get)
        self.put = to_raw_response(calls.put)


class TablesStreamed:
    """Streamed-response variants of the methods of `client.tables`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Tables(transport)
        self.get = to_streamed_response(calls.get)
        self.put = to_streamed_response(calls.put)
