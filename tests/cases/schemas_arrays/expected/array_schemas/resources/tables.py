"""Methods of `client.tables`."""

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
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.tables import (
        Cell,
        CellDict,
        CornersParam,
        Table,
        TablePairItem2,
        TablePairItem2Dict,
    )

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

    def replace(
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
        return self._transport.send(
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


class TablesRaw:
    """Raw-response variants of the methods of `client.tables`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Tables(transport)
        self.replace = to_raw_response(calls.replace)


class TablesStreamed:
    """Streamed-response variants of the methods of `client.tables`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Tables(transport)
        self.replace = to_streamed_response(calls.replace)
