"""Methods of `client.settings`."""

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
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.settings import Chained, Nothing, Order, Settings

__all__ = ["SettingsResource"]


class SettingsResource:
    """Methods of `client.settings`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> SettingsResourceRaw:
        """The same methods, returning the raw response with status and headers."""
        return SettingsResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> SettingsResourceStreamed:
        """The same methods as context managers, streaming the response body."""
        return SettingsResourceStreamed(self._transport.with_streaming_response())

    def create(
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
        return self._transport.send(
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


class SettingsResourceRaw:
    """Raw-response variants of the methods of `client.settings`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = SettingsResource(transport)
        self.create = to_raw_response(calls.create)


class SettingsResourceStreamed:
    """Streamed-response variants of the methods of `client.settings`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = SettingsResource(transport)
        self.create = to_streamed_response(calls.create)
