"""Asynchronous methods of `client.settings`."""

from __future__ import annotations

from collections.abc import Sequence
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
    from ..models.settings import Chained, Nothing, Order, Settings

__all__ = ["AsyncSettingsResource"]


class AsyncSettingsResource:
    """Methods of `client.settings`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncSettingsResourceRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncSettingsResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncSettingsResourceStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncSettingsResourceStreamed(self._transport.with_streaming_response())

    async def create(
        self,
        *,
        body_order: Order | NotGiven = NOT_GIVEN,
        size: int | NotGiven = NOT_GIVEN,
        colour: str | NotGiven = NOT_GIVEN,
        referred: Order | NotGiven = NOT_GIVEN,
        extended: Order | NotGiven = NOT_GIVEN,
        body_own: Order | NotGiven = NOT_GIVEN,
        chained: Chained | NotGiven = NOT_GIVEN,
        nothing: Nothing | None | NotGiven = NOT_GIVEN,
        items: Sequence[Order] | NotGiven = NOT_GIVEN,
        query_order: Order | NotGiven = NOT_GIVEN,
        query_own: Order | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Settings:
        """Create settings.

        `POST /settings`

        Args:
            body_order: Sent as the body field `order`. Default: `"asc"`.
            size: Body field. Default: `10`.
            colour: Body field. Default: `"blue"`.
            referred: Body field. Default: `"asc"`.
            extended: In which order. Default: `"asc"`.
            body_own: Sent as the body field `own`. Default: `"desc"`.
            chained: Body field. Default: `"asc"`.
            nothing: Body field.
            items: Body field.
            query_order: Sent as the query parameter `order`. Default: `"asc"`.
            query_own: Sent as the query parameter `own`. Default: `"none"`.

        Returns:
            The settings.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/settings",
                query={"order": query_order, "own": query_own},
                body=JsonBody(
                    {
                        "order": body_order,
                        "size": size,
                        "colour": colour,
                        "referred": referred,
                        "extended": extended,
                        "own": body_own,
                        "chained": chained,
                        "nothing": nothing,
                        "items": items,
                    },
                ),
                renamed={
                    "order": "body_order",
                    "own": "body_own",
                    "order": "query_order",
                    "own": "query_own",
                },
                options=options,
            ),
            JsonParser(models.Settings),
        )


class AsyncSettingsResourceRaw:
    """Raw-response variants of the methods of `client.settings`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncSettingsResource(transport)
        self.create = async_to_raw_response(calls.create)


class AsyncSettingsResourceStreamed:
    """Streamed-response variants of the methods of `client.settings`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncSettingsResource(transport)
        self.create = async_to_streamed_response(calls.create)
