"""Methods of `client.pets`."""

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
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.pets import PageType, Pet

__all__ = ["Pets"]


class Pets:
    """Methods of `client.pets`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> PetsRaw:
        """The same methods, returning the raw response with status and headers."""
        return PetsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> PetsStreamed:
        """The same methods as context managers, streaming the response body."""
        return PetsStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        shop: str,
        page: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> PageType:
        """`GET /pets`

        Args:
            shop: Deprecated. Query parameter.
            page: Query parameter.
            limit: Query parameter.

        Returns:
            The pets.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/pets",
                query={"page": page, "shop": shop, "limit": limit},
                options=options,
            ),
            JsonParser(models.PageType),
        )

    def create(
        self,
        *,
        name: str,
        kind: str,
        x_internal: bool | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """`POST /pets`

        Args:
            name: Body field.
            kind: Deprecated. Body field.
            x_internal: Sent as the body field `x-internal`.
            page: Query parameter.

        Returns:
            The pet.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/pets",
                query={"page": page},
                body=JsonBody({"name": name, "kind": kind, "x-internal": x_internal}),
                options=options,
            ),
            JsonParser(models.Pet),
        )


class PetsRaw:
    """Raw-response variants of the methods of `client.pets`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Pets(transport)
        self.list = to_raw_response(calls.list)
        self.create = to_raw_response(calls.create)


class PetsStreamed:
    """Streamed-response variants of the methods of `client.pets`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Pets(transport)
        self.list = to_streamed_response(calls.list)
        self.create = to_streamed_response(calls.create)
