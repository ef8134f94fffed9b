"""Methods of `client.shapes`."""

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
    from ..models.shapes import Corner, Shape, ShapeNestedItem2, ShapeNestedItem2Dict

__all__ = ["Shapes"]


class Shapes:
    """Methods of `client.shapes`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ShapesRaw:
        """The same methods, returning the raw response with status and headers."""
        return ShapesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ShapesStreamed:
        """The same methods as context managers, streaming the response body."""
        return ShapesStreamed(self._transport.with_streaming_response())

    def replace(
        self,
        id: str,
        *,
        corner: Corner,
        closed: tuple[int, str] | NotGiven = NOT_GIVEN,
        at_most: tuple[int, str] | NotGiven = NOT_GIVEN,
        all_given: tuple[int, str] | NotGiven = NOT_GIVEN,
        optional_end: Sequence[int | str] | NotGiven = NOT_GIVEN,
        optional_end_closed: Sequence[int | str] | NotGiven = NOT_GIVEN,
        longer: tuple[str, int, int] | NotGiven = NOT_GIVEN,
        cut: tuple[str, int] | NotGiven = NOT_GIVEN,
        up_to_four: Sequence[str | int] | NotGiven = NOT_GIVEN,
        at_least_two: Sequence[Any] | NotGiven = NOT_GIVEN,
        merged: tuple[str, bool] | NotGiven = NOT_GIVEN,
        nested: (
            tuple[Corner, ShapeNestedItem2 | ShapeNestedItem2Dict] | None | NotGiven
        ) = NOT_GIVEN,
        old: tuple[str, int] | NotGiven = NOT_GIVEN,
        old_open: Sequence[str | int | bool] | NotGiven = NOT_GIVEN,
        range: tuple[int, float] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Shape:
        """Replace a shape.

        `PUT /shapes/{id}`

        Args:
            id: Path parameter.
            corner: A place and its name.
            closed: Body field.
            at_most: Body field.
            all_given: Neither more items nor fewer.
            optional_end: The text may be missing.
            optional_end_closed: Body field.
            longer: Two more numbers follow the text.
            cut: The last schema applies to no item.
            up_to_four: Body field.
            at_least_two: Body field.
            merged: Two lists of schemas apply at once.
            nested: Body field.
            old: As it was written before 2020.
            old_open: Body field.
            range: Query parameter.

        Returns:
            The shape.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "PUT",
                "/shapes/{id}",
                path_parameters={"id": id},
                query={"range": range},
                body=JsonBody(
                    {
                        "corner": corner,
                        "closed": closed,
                        "at_most": at_most,
                        "all_given": all_given,
                        "optional_end": optional_end,
                        "optional_end_closed": optional_end_closed,
                        "longer": longer,
                        "cut": cut,
                        "up_to_four": up_to_four,
                        "at_least_two": at_least_two,
                        "merged": merged,
                        "nested": nested,
                        "old": old,
                        "old_open": old_open,
                    },
                ),
                options=options,
            ),
            JsonParser(models.Shape),
        )


class ShapesRaw:
    """Raw-response variants of the methods of `client.shapes`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Shapes(transport)
        self.replace = to_raw_response(calls.replace)


class ShapesStreamed:
    """Streamed-response variants of the methods of `client.shapes`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Shapes(transport)
        self.replace = to_streamed_response(calls.replace)
