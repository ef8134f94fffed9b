"""Calls of `client.search`."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Literal

from .._runtime import (
    NOT_GIVEN,
    DeepObject,
    Delimited,
    JsonValue,
    NoAnswer,
    NotGiven,
    Request,
    Reserved,
    SyncTransport,
)
from ..models.search import SearchFilter, SearchWhere

__all__ = ["Search"]


class Search:
    """The calls of `client.search`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get(
        self,
        *,
        q: str,
        limit: int | NotGiven = NOT_GIVEN,
        after: datetime.datetime | NotGiven = NOT_GIVEN,
        exact: bool | NotGiven = NOT_GIVEN,
        empty: str | NotGiven = NOT_GIVEN,
        ids: Sequence[int] | NotGiven = NOT_GIVEN,
        comma: Sequence[str] | NotGiven = NOT_GIVEN,
        space: Sequence[str] | NotGiven = NOT_GIVEN,
        pipe: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: SearchFilter | NotGiven = NOT_GIVEN,
        map: Mapping[str, str] | NotGiven = NOT_GIVEN,
        flat_map: Mapping[str, str] | NotGiven = NOT_GIVEN,
        path: str | NotGiven = NOT_GIVEN,
        paths: Sequence[str] | NotGiven = NOT_GIVEN,
        where: SearchWhere | NotGiven = NOT_GIVEN,
        order_by: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
    ) -> None:
        """Search.

        `GET /search`

        Args:
            q: What to look for.
            limit: The query parameter `limit`. Default: `10`.
            after: The query parameter `after`.
            exact: The query parameter `exact`.
            empty: The query parameter `empty`.
            ids: The query parameter `ids[]`.
            comma: The query parameter `comma`.
            space: The query parameter `space`.
            pipe: The query parameter `pipe`.
            filter: The query parameter `filter`.
            map: The query parameter `map`.
            flat_map: The query parameter `flatMap`.
            path: The query parameter `path`.
            paths: The query parameter `paths`.
            where: The query parameter `where`.
            order_by: The query parameter `order-by`.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request(
                "GET",
                "/search",
                query={
                    "q": q,
                    "limit": limit,
                    "after": after,
                    "exact": exact,
                    "empty": empty,
                    "ids[]": ids,
                    "comma": Delimited(comma),
                    "space": Delimited(space, " "),
                    "pipe": Delimited(pipe, "|"),
                    "filter": DeepObject(filter),
                    "map": map,
                    "flatMap": Delimited(flat_map),
                    "path": Reserved(path),
                    "paths": Reserved(Delimited(paths)),
                    "where": JsonValue(where),
                    "order-by": order_by,
                },
            ),
            NoAnswer(),
        )
