"""Asynchronous methods of `client.gardens`."""

from __future__ import annotations

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
    from ..models.gardens import (
        BedParam,
        Garden,
        NoteParam,
        PlantLabel,
        PlantLabelDict,
        PlantParam,
        SawParam,
        TallFern,
        TallFernDict,
        ToolParam,
        TreeParam,
    )

__all__ = ["AsyncGardens"]


class AsyncGardens:
    """Methods of `client.gardens`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncGardensRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncGardensRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncGardensStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncGardensStreamed(self._transport.with_streaming_response())

    async def put(
        self,
        *,
        plant: PlantParam | NotGiven = NOT_GIVEN,
        tree: TreeParam | NotGiven = NOT_GIVEN,
        fern: TallFern | TallFernDict | NotGiven = NOT_GIVEN,
        label: PlantLabel | PlantLabelDict | NotGiven = NOT_GIVEN,
        tool: ToolParam | NotGiven = NOT_GIVEN,
        saw: SawParam | NotGiven = NOT_GIVEN,
        note: NoteParam | NotGiven = NOT_GIVEN,
        bed: BedParam | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Garden:
        """Replace a garden, and return it.

        `PUT /gardens`

        Args:
            plant: A mapping lists the variants; one of them has its own
                discriminator.
            tree: Body field.
            fern: Extends a variant, and is none.
            label: Extends the base, and is no variant.
            tool: Without a mapping, each is selected by its name, also those in
                between.
            saw: Body field.
            note: The mapping names the base itself.
            bed: A union of a union, each with a discriminator.

        Returns:
            The garden.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "PUT",
                "/gardens",
                body=JsonBody(
                    {
                        "plant": plant,
                        "tree": tree,
                        "fern": fern,
                        "label": label,
                        "tool": tool,
                        "saw": saw,
                        "note": note,
                        "bed": bed,
                    },
                ),
                options=options,
            ),
            JsonParser(models.Garden),
        )


class AsyncGardensRaw:
    """Raw-response variants of the methods of `client.gardens`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncGardens(transport)
        self.put = async_to_raw_response(calls.put)


class AsyncGardensStreamed:
    """Streamed-response variants of the methods of `client.gardens`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncGardens(transport)
        self.put = async_to_streamed_response(calls.put)
