"""Methods of `client.pets`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    DelimitedValue,
    EmptyParser,
    FormBody,
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
    from ..models.pets import Pet

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
        b: Sequence[str] | NotGiven = NOT_GIVEN,
        c: str | NotGiven = NOT_GIVEN,
        d: Sequence[Sequence[str]] | NotGiven = NOT_GIVEN,
        x_names: Sequence[Sequence[str]] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """`GET /pets`

        Args:
            b: Query parameter.
            c: Query parameter.
            d: Query parameter.
            x_names: Sent as the header `X-Names`.

        Raises:
            NotFoundError: The resource does not exist (404).
            ConflictError: The request conflicts with the state of the resource
                (409).
            ServerError: OK (500).
        """
        return self._transport.send(
            Request(
                "GET",
                "/pets",
                query={
                    "b": DelimitedValue(b),
                    "c": c,
                    "d": DelimitedValue(d, ",", ","),
                },
                headers={"X-Names": DelimitedValue(x_names, ",", ",")},
                options=options,
            ),
            JsonParser(models.Pet),
        )

    def set(
        self,
        *,
        name: Any | NotGiven = NOT_GIVEN,
        size: int | NotGiven = NOT_GIVEN,
        owner: Any | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /pets`

        Args:
            name: Body field.
            size: Body field.
            owner: Body field.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "PUT",
                "/pets",
                body=JsonBody(
                    {"name": name, "size": size, "owner": owner},
                    optional=True,
                ),
                options=options,
            ),
            EmptyParser(),
        )

    def add(
        self,
        *,
        name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /pets`

        Args:
            name: Body field.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("POST", "/pets", body=FormBody({"name": name}), options=options),
            EmptyParser(),
        )


class PetsRaw:
    """Raw-response variants of the methods of `client.pets`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Pets(transport)
        self.list = to_raw_response(calls.list)
        self.set = to_raw_response(calls.set)
        self.add = to_raw_response(calls.add)


class PetsStreamed:
    """Streamed-response variants of the methods of `client.pets`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Pets(transport)
        self.list = to_streamed_response(calls.list)
        self.set = to_streamed_response(calls.set)
        self.add = to_streamed_response(calls.add)
