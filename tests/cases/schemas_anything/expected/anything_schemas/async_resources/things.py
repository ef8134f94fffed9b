"""Asynchronous methods of `client.things`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Unpack

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
    from ..models.things import AnyType, Shapeless, Thing

__all__ = ["AsyncThings"]


class AsyncThings:
    """Methods of `client.things`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncThingsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncThingsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncThingsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncThingsStreamed(self._transport.with_streaming_response())

    async def create(
        self,
        *,
        empty: Any | NotGiven = NOT_GIVEN,
        yes: Any | NotGiven = NOT_GIVEN,
        described: Any | NotGiven = NOT_GIVEN,
        titled: Any | NotGiven = NOT_GIVEN,
        any: AnyType | NotGiven = NOT_GIVEN,
        shapeless: Shapeless | NotGiven = NOT_GIVEN,
        implied_array: Sequence[str] | NotGiven = NOT_GIVEN,
        implied_map: Mapping[str, str] | NotGiven = NOT_GIVEN,
        implied_text: str | NotGiven = NOT_GIVEN,
        all_types: (
            str | float | bool | Sequence[Any] | Mapping[str, Any] | None | NotGiven
        ) = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Thing:
        """Create a thing.

        `POST /things`

        Args:
            empty: Body field.
            yes: Body field.
            described: Anything at all.
            titled: Body field.
            any: Body field.
            shapeless: Body field.
            implied_array: Body field.
            implied_map: Body field.
            implied_text: Body field.
            all_types: Body field.

        Returns:
            The thing.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/things",
                body=JsonBody(
                    {
                        "empty": empty,
                        "yes": yes,
                        "described": described,
                        "titled": titled,
                        "any": any,
                        "shapeless": shapeless,
                        "implied_array": implied_array,
                        "implied_map": implied_map,
                        "implied_text": implied_text,
                        "all_types": all_types,
                    },
                    optional=True,
                ),
                options=options,
            ),
            JsonParser(models.Thing),
        )


class AsyncThingsRaw:
    """Raw-response variants of the methods of `client.things`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncThings(transport)
        self.create = async_to_raw_response(calls.create)


class AsyncThingsStreamed:
    """Streamed-response variants of the methods of `client.things`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncThings(transport)
        self.create = async_to_streamed_response(calls.create)
