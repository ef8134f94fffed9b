"""Methods of `client.trees`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
    JsonBody,
    NotGiven,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.dict_types import DICT_NAMES
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.trees import (
        ConditionParam,
        Folder,
        FolderDict,
        NestedParam,
        Odd,
        OddDict,
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

    def plant(
        self,
        *,
        children: Sequence[Tree | TreeDict],
        parent: Tree | TreeDict | NotGiven = NOT_GIVEN,
        condition: ConditionParam | NotGiven = NOT_GIVEN,
        nested: NestedParam | NotGiven = NOT_GIVEN,
        folder: Folder | FolderDict | NotGiven = NOT_GIVEN,
        odd: Odd | OddDict | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Plant a tree.

        `POST /trees`

        Args:
            children: Body field.
            parent: Body field.
            condition: Distinguished by type; one of them holds others.
            nested: A leaf, or a list of what it is itself.
            folder: A map of what it is itself.
            odd: Holds itself under a key that is no name.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/trees",
                body=JsonBody(
                    {
                        "children": DICT_NAMES["Tree"](children),
                        "parent": DICT_NAMES["Tree"](parent),
                        "condition": condition,
                        "nested": nested,
                        "folder": folder,
                        "odd": DICT_NAMES["Odd"](odd),
                    },
                ),
                options=options,
            ),
            EmptyParser(),
        )


class TreesRaw:
    """Raw-response variants of the methods of `client.trees`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Trees(transport)
        self.plant = to_raw_response(calls.plant)


class TreesStreamed:
    """Streamed-response variants of the methods of `client.trees`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Trees(transport)
        self.plant = to_streamed_response(calls.plant)
