"""Methods of `client.desks`."""

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
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.dict_types import DICT_NAMES
from .._runtime.sync_transport import SyncTransport

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

__all__ = ["Desks"]


class Desks:
    """Methods of `client.desks`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> DesksRaw:
        """The same methods, returning the raw response with status and headers."""
        return DesksRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> DesksStreamed:
        """The same methods as context managers, streaming the response body."""
        return DesksStreamed(self._transport.with_streaming_response())

    def put(
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
        return self._transport.send(
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


class DesksRaw:
    """Raw-response variants of the methods of `client.desks`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Desks(transport)
        self.put = to_raw_response(calls.put)


class DesksStreamed:
    """Streamed-response variants of the methods of `client.desks`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Desks(transport)
        self.put = to_streamed_response(calls.put)
