"""Methods of `client.settings`."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

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
    from ..models.settings import (
        Settings,
        SettingsLevel,
        SettingsNested,
        SettingsNestedDict,
    )

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

    def set(
        self,
        *,
        text: str | NotGiven = NOT_GIVEN,
        count: int | NotGiven = NOT_GIVEN,
        ratio: float | NotGiven = NOT_GIVEN,
        step: float | NotGiven = NOT_GIVEN,
        on: bool | NotGiven = NOT_GIVEN,
        at: datetime.datetime | NotGiven = NOT_GIVEN,
        day: datetime.date | NotGiven = NOT_GIVEN,
        time: str | NotGiven = NOT_GIVEN,
        duration: datetime.timedelta | NotGiven = NOT_GIVEN,
        id: UUID | NotGiven = NOT_GIVEN,
        mail: str | NotGiven = NOT_GIVEN,
        url: str | NotGiven = NOT_GIVEN,
        host: str | NotGiven = NOT_GIVEN,
        secret: str | NotGiven = NOT_GIVEN,
        data: bytes | NotGiven = NOT_GIVEN,
        odd: str | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | NotGiven = NOT_GIVEN,
        map: Mapping[str, int] | NotGiven = NOT_GIVEN,
        level: SettingsLevel | NotGiven = NOT_GIVEN,
        gone: str | None | NotGiven = NOT_GIVEN,
        nested: SettingsNested | SettingsNestedDict | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Settings:
        """Change the settings.

        `POST /settings`

        Args:
            text: Body field. Default: `'say "hi"'`.
            count: Body field. Default: `20`.
            ratio: Body field. Default: `1`.
            step: Body field.
            on: Body field. Default: `False`.
            at: Body field. Default: `"2026-01-01T00:00:00Z"`.
            day: Body field.
            time: Body field.
            duration: Body field.
            id: Body field.
            mail: Body field.
            url: Body field.
            host: Body field.
            secret: Body field.
            data: Body field.
            odd: Body field.
            tags: Body field. Default: `[]`.
            map: Body field. Default: `{"a": 1}`.
            level: Body field. Default: `"low"`.
            gone: Body field.
            nested: Body field. Default: `{"depth": 3}`.

        Returns:
            The settings.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/settings",
                body=JsonBody(
                    {
                        "text": text,
                        "count": count,
                        "ratio": ratio,
                        "step": step,
                        "on": on,
                        "at": at,
                        "day": day,
                        "time": time,
                        "duration": duration,
                        "id": id,
                        "mail": mail,
                        "url": url,
                        "host": host,
                        "secret": secret,
                        "data": data,
                        "odd": odd,
                        "tags": tags,
                        "map": map,
                        "level": level,
                        "gone": gone,
                        "nested": nested,
                    },
                ),
                options=options,
            ),
            JsonParser(models.Settings),
        )


class SettingsResourceRaw:
    """Raw-response variants of the methods of `client.settings`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = SettingsResource(transport)
        self.set = to_raw_response(calls.set)


class SettingsResourceStreamed:
    """Streamed-response variants of the methods of `client.settings`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = SettingsResource(transport)
        self.set = to_streamed_response(calls.set)
