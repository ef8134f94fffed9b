"""Methods of `client.settings`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
    JsonBody,
    NotGiven,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Settings"]


class Settings:
    """Methods of `client.settings`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> SettingsRaw:
        """The same methods, returning the raw response with status and headers."""
        return SettingsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> SettingsStreamed:
        """The same methods as context managers, streaming the response body."""
        return SettingsStreamed(self._transport.with_streaming_response())

    def set(
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
        return self._transport.send(
            Request(
                "PUT",
                "/settings",
                body=JsonBody({"theme": theme, "size": size}, optional=True),
                options=options,
            ),
            EmptyParser(),
        )

    def patch(
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
        return self._transport.send(
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


class SettingsRaw:
    """Raw-response variants of the methods of `client.settings`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Settings(transport)
        self.set = to_raw_response(calls.set)
        self.patch = to_raw_response(calls.patch)


class SettingsStreamed:
    """Streamed-response variants of the methods of `client.settings`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Settings(transport)
        self.set = to_streamed_response(calls.set)
        self.patch = to_streamed_response(calls.patch)
