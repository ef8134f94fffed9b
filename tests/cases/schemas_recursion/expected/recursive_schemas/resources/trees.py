"""Methods of `client.trees`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Unpack

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
    from ..models.trees import (
        FilterParam,
        Folder,
        FolderDict,
        Json,
        Names,
        Nested,
        Tree,
        TreeDict,
    )

__all__ = ["Trees"]


class Trees:
    """Methods of `client.trees`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> TreesRaw:
        """The same methods, returning the raw response with status and headers."""
        return TreesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> TreesStreamed:
        """The same methods as context managers, streaming the response body."""
        return TreesStreamed(self._transport.with_streaming_response())

    def create(
        self,
        *,
        children: Sequence[Tree | TreeDict],
        parent: Tree | TreeDict | NotGiven = NOT_GIVEN,
        index: Mapping[str, Tree | TreeDict] | NotGiven = NOT_GIVEN,
        folder: Folder | FolderDict | NotGiven = NOT_GIVEN,
        nested: Nested | NotGiven = NOT_GIVEN,
        json: Json | None | NotGiven = NOT_GIVEN,
        filter: FilterParam | NotGiven = NOT_GIVEN,
        names: Names | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Tree:
        """Create a tree.

        `POST /trees`

        Args:
            children: Body field.
            parent: Body field.
            index: Body field.
            folder: Body field.
            nested: Lists of lists of lists.
            json: Any JSON value, spelt out.
            filter: Body field.
            names: Maps of maps.

        Returns:
            The tree.

        Raises:
            StatusError: The server returned an error status.
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
                options=options,
            ),
            JsonParser(models.Tree),
        )


class TreesRaw:
    """Raw-response variants of the methods of `client.trees`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Trees(transport)
        self.create = to_raw_response(calls.create)


class TreesStreamed:
    """Streamed-response variants of the methods of `client.trees`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Trees(transport)
        self.create = to_streamed_response(calls.create)
