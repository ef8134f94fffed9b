"""Asynchronous methods of `client.desks`."""

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
from .._runtime.dict_types import DICT_NAMES

if TYPE_CHECKING:
    from ..models.desks import (
        CoverParam,
        Desk,
        EditionParam,
        HereParam,
        ItemParam,
        LabelParam,
        LampParam,
        LoanParam,
        OuterParam,
        PartParam,
        PriceParam,
        SignedParam,
        StampParam,
        TagParam,
        ThereParam,
    )

__all__ = ["AsyncDesks"]


class AsyncDesks:
    """Methods of `client.desks`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncDesksRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncDesksRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncDesksStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncDesksStreamed(self._transport.with_streaming_response())

    async def put(
        self,
        *,
        item: ItemParam | NotGiven = NOT_GIVEN,
        loan: LoanParam | NotGiven = NOT_GIVEN,
        label: LabelParam | NotGiven = NOT_GIVEN,
        lamp: LampParam | NotGiven = NOT_GIVEN,
        stamp: StampParam | NotGiven = NOT_GIVEN,
        outer: OuterParam | NotGiven = NOT_GIVEN,
        here: HereParam | NotGiven = NOT_GIVEN,
        there: ThereParam | NotGiven = NOT_GIVEN,
        signed: SignedParam | NotGiven = NOT_GIVEN,
        edition: EditionParam | NotGiven = NOT_GIVEN,
        price: PriceParam | NotGiven = NOT_GIVEN,
        tag: TagParam | NotGiven = NOT_GIVEN,
        cover: CoverParam | NotGiven = NOT_GIVEN,
        part: PartParam | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Desk:
        """Replace a desk, and return it.

        `PUT /desks`

        Args:
            item: Body field.
            loan: Body field.
            label: A base without properties.
            lamp: A union of one variant so far.
            stamp: The default adds nothing to the base.
            outer: The default is a union with a default.
            here: A union that shares a variant with another union, which selects it
                by another value.
            there: Body field.
            signed: The variants extend what the mapping names.
            edition: Numbers that are written with a fraction.
            price: Body field.
            tag: A variant with any properties.
            cover: The default does not describe the property.
            part: One of the variants is called as bases are inside.

        Returns:
            The desk.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "PUT",
                "/desks",
                body=JsonBody(
                    {
                        "item": item,
                        "loan": loan,
                        "label": label,
                        "lamp": lamp,
                        "stamp": stamp,
                        "outer": outer,
                        "here": DICT_NAMES["Here"](here),
                        "there": DICT_NAMES["There"](there),
                        "signed": signed,
                        "edition": edition,
                        "price": price,
                        "tag": tag,
                        "cover": cover,
                        "part": part,
                    },
                ),
                options=options,
            ),
            JsonParser(models.Desk),
        )


class AsyncDesksRaw:
    """Raw-response variants of the methods of `client.desks`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncDesks(transport)
        self.put = async_to_raw_response(calls.put)


class AsyncDesksStreamed:
    """Streamed-response variants of the methods of `client.desks`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncDesks(transport)
        self.put = async_to_streamed_response(calls.put)
