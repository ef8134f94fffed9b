"""Asynchronous methods of `client.settings`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
    JsonBody,
    NotGiven,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncSettings"]


class AsyncSettings:
    """Methods of `client.settings`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncSettingsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncSettingsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncSettingsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncSettingsStreamed(self._transport.with_streaming_response())

    async def set(
        self,
        *,
        theme: str | NotGiven = NOT_GIVEN,
        size: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Change the settings.

        `PUT /settings`

        Args:
            theme: Body field.
            size: Body field.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "PUT",
                "/settings",
                body=JsonBody({"theme": theme, "size": size}, optional=True),
                options=options,
            ),
            EmptyParser(),
        )

    async def patch(
        self,
        *,
        theme: str | NotGiven = NOT_GIVEN,
        size: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Change some settings.

        `PATCH /settings`

        Args:
            theme: Body field.
            size: Body field.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "PATCH",
                "/settings",
                body=JsonBody(
                    {"theme": theme, "size": size},
                    media_type="application/merge-patch+json",
                    optional=True,
                ),
                options=options,
            ),
            EmptyParser(),
        )


class AsyncSettingsRaw:
    """Raw-response variants of the methods of `client.settings`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncSettings(transport)
        self.set = async_to_raw_response(calls.set)
        self.patch = async_to_raw_response(calls.patch)


class AsyncSettingsStreamed:
    """Streamed-response variants of the methods of `client.settings`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncSettings(transport)
        self.set = async_to_streamed_response(calls.set)
        self.patch = async_to_streamed_response(calls.patch)
