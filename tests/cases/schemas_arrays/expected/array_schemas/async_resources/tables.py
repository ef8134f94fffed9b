"""Asynchronous methods of `client.tables`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    JsonBody,
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
    from ..models.tables import (
        Cell,
        CellDict,
        CornersParam,
        Table,
        TablePairItem2,
        TablePairItem2Dict,
    )

__all__ = ["AsyncTables"]


class AsyncTables:
    """Methods of `client.tables`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncTablesRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncTablesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncTablesStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncTablesStreamed(self._transport.with_streaming_response())

    async def replace(
        self,
        id: str,
        *,
        rows: Sequence[Sequence[float]] | NotGiven = NOT_GIVEN,
        names: Sequence[str] | NotGiven = NOT_GIVEN,
        anything: Sequence[Any] | NotGiven = NOT_GIVEN,
        point: tuple[float, float] | NotGiven = NOT_GIVEN,
        line: Sequence[str | int] | NotGiven = NOT_GIVEN,
        open: Sequence[Any] | NotGiven = NOT_GIVEN,
        pair: (
            tuple[Cell | CellDict, TablePairItem2 | TablePairItem2Dict] | NotGiven
        ) = NOT_GIVEN,
        cells: Sequence[Cell | CellDict] | NotGiven = NOT_GIVEN,
        corners: CornersParam | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Table:
        """Replace a table.

        `PUT /tables/{id}`

        Args:
            id: Path parameter.
            rows: Body field.
            names: Body field.
            anything: Body field.
            point: A place on the map.
            line: A name, then numbers.
            open: Body field.
            pair: Body field.
            cells: Body field.
            corners: The cells at the corners.

        Returns:
            The table.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "PUT",
                "/tables/{id}",
                path_parameters={"id": id},
                body=JsonBody(
                    {
                        "rows": rows,
                        "names": names,
                        "anything": anything,
                        "point": point,
                        "line": line,
                        "open": open,
                        "pair": pair,
                        "cells": cells,
                        "corners": corners,
                    },
                ),
                options=options,
            ),
            JsonParser(models.Table),
        )


class AsyncTablesRaw:
    """Raw-response variants of the methods of `client.tables`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncTables(transport)
        self.replace = async_to_raw_response(calls.replace)


class AsyncTablesStreamed:
    """Streamed-response variants of the methods of `client.tables`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncTables(transport)
        self.replace = async_to_streamed_response(calls.replace)
