"""Methods of `client.animals`."""

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
    from ..models.animals import Animal

__all__ = ["Animals"]


class Animals:
    """Methods of `client.animals`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AnimalsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AnimalsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AnimalsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AnimalsStreamed(self._transport.with_streaming_response())

    def add(
        self,
        *,
        name: str,
        lang: str,
        age: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Animal:
        """`POST /animals`

        Args:
            name: Body field.
            lang: Query parameter.
            age: Body field.

        Returns:
            The animal.

        Raises:
            NotFoundError: None (404).
        """
        return self._transport.send(
            Request(
                "POST",
                "/animals",
                query={"lang": lang},
                body=JsonBody({"name": name, "age": age}),
                options=options,
            ),
            JsonParser(models.Animal),
        )


class AnimalsRaw:
    """Raw-response variants of the methods of `client.animals`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Animals(transport)
        self.add = to_raw_response(calls.add)


class AnimalsStreamed:
    """Streamed-response variants of the methods of `client.animals`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Animals(transport)
        self.add = to_streamed_response(calls.add)
