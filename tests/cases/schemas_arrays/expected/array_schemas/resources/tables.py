"""Calls of `client.tables`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .._runtime import NOT_GIVEN, JsonAnswer, JsonBody, NotGiven, Request, SyncTransport
from ..models.tables import Cell, Corners, Table, TablePairItem2

__all__ = ["Tables"]


class Tables:
    """The calls of `client.tables`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

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
        pair: tuple[Cell, TablePairItem2] | NotGiven = NOT_GIVEN,
        cells: Sequence[Cell] | NotGiven = NOT_GIVEN,
        corners: Corners | NotGiven = NOT_GIVEN,
    ) -> Table:
        """Replace a table.

        `PUT /tables/{id}`

        Args:
            id: The path parameter `id`.
            rows: The field `rows` of the body.
            names: The field `names` of the body.
            anything: The field `anything` of the body.
            point: A place on the map.
            line: A name, then numbers.
            open: The field `open` of the body.
            pair: The field `pair` of the body.
            cells: The field `cells` of the body.
            corners: The cells at the corners.

        Returns:
            The table.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request(
                "PUT",
                "/tables/{id}",
                ids={"id": id},
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
            ),
            JsonAnswer(Table),
        )
