"""Calls of `client.trees`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .._runtime import NOT_GIVEN, JsonAnswer, JsonBody, NotGiven, Request, SyncTransport
from ..models.trees import Filter, Folder, Json, Names, Nested, Tree

__all__ = ["Trees"]


class Trees:
    """The calls of `client.trees`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def create(
        self,
        *,
        children: Sequence[Tree],
        parent: Tree | NotGiven = NOT_GIVEN,
        index: Mapping[str, Tree] | NotGiven = NOT_GIVEN,
        folder: Folder | NotGiven = NOT_GIVEN,
        nested: Nested | NotGiven = NOT_GIVEN,
        json: Json | None | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        names: Names | NotGiven = NOT_GIVEN,
    ) -> Tree:
        """Create a tree.

        `POST /trees`

        Args:
            children: The field `children` of the body.
            parent: The field `parent` of the body.
            index: The field `index` of the body.
            folder: The field `folder` of the body.
            nested: Lists of lists of lists.
            json: Any JSON value, spelt out.
            filter: The field `filter` of the body.
            names: Maps of maps.

        Returns:
            The tree.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request(
                "POST",
                "/trees",
                body=JsonBody(
                    {
                        "children": children,
                        "parent": parent,
                        "index": index,
                        "folder": folder,
                        "nested": nested,
                        "json": json,
                        "filter": filter,
                        "names": names,
                    },
                ),
            ),
            JsonAnswer(Tree),
        )
