"""Asynchronous methods of `client.trees`."""

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
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

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

__all__ = ["AsyncTrees"]


class AsyncTrees:
    """Methods of `client.trees`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncTreesRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncTreesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncTreesStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncTreesStreamed(self._transport.with_streaming_response())

    async def create(
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
        return await self._transport.send(
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


class AsyncTreesRaw:
    """Raw-response variants of the methods of `client.trees`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncTrees(transport)
        self.create = async_to_raw_response(calls.create)


class AsyncTreesStreamed:
    """Streamed-response variants of the methods of `client.trees`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncTrees(transport)
        self.create = async_to_streamed_response(calls.create)
