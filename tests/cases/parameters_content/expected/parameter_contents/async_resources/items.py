"""Asynchronous methods of `client.items`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    NOT_GIVEN,
    ContentValue,
    EmptyParser,
    FormBody,
    JsonValue,
    NotGiven,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.items import Filter, FilterDict

__all__ = ["AsyncItems"]


class AsyncItems:
    """Methods of `client.items`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncItemsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncItemsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncItemsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncItemsStreamed(self._transport.with_streaming_response())

    async def list(
        self,
        key: Sequence[str],
        form: Filter | FilterDict,
        *,
        json: Filter | FilterDict | NotGiven = NOT_GIVEN,
        fields: Filter | FilterDict | NotGiven = NOT_GIVEN,
        xml: str | NotGiven = NOT_GIVEN,
        text: int | NotGiven = NOT_GIVEN,
        yaml: str | bytes | NotGiven = NOT_GIVEN,
        blob: str | bytes | NotGiven = NOT_GIVEN,
        x_json: Filter | FilterDict | NotGiven = NOT_GIVEN,
        x_form: Filter | FilterDict | NotGiven = NOT_GIVEN,
        x_yaml: str | bytes | NotGiven = NOT_GIVEN,
        crumbs: Filter | FilterDict | NotGiven = NOT_GIVEN,
        jar: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """List items by parameters with content.

        `GET /items/{key}/{form}`

        Args:
            key: Path parameter.
            form: Path parameter.
            json: Query parameter.
            fields: Query parameter.
            xml: Query parameter.
            text: Query parameter.
            yaml: Query parameter.
            blob: Query parameter.
            x_json: Sent as the header `X-Json`.
            x_form: Sent as the header `X-Form`.
            x_yaml: Sent as the header `X-Yaml`.
            crumbs: Cookie.
            jar: Cookie.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/items/{key}/{form}",
                path_parameters={
                    "key": JsonValue(key),
                    "form": ContentValue(form, FormBody),
                },
                query={
                    "json": JsonValue(json),
                    "fields": ContentValue(fields, FormBody),
                    "xml": xml,
                    "text": text,
                    "yaml": ContentValue(yaml),
                    "blob": ContentValue(blob),
                },
                headers={
                    "X-Json": JsonValue(x_json),
                    "X-Form": ContentValue(x_form, FormBody),
                    "X-Yaml": ContentValue(x_yaml),
                },
                cookies={"crumbs": ContentValue(crumbs, FormBody), "jar": jar},
                options=options,
            ),
            EmptyParser(),
        )


class AsyncItemsRaw:
    """Raw-response variants of the methods of `client.items`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncItems(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncItemsStreamed:
    """Streamed-response variants of the methods of `client.items`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncItems(transport)
        self.list = async_to_streamed_response(calls.list)
