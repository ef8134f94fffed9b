"""Asynchronous calls of `client.settings`."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from functools import cached_property
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
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.settings import (
        Settings,
        SettingsLevel,
        SettingsNested,
        SettingsNestedDict,
    )

__all__ = ["AsyncSettingsResource"]


class AsyncSettingsResource:
    """The calls of `client.settings`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncSettingsResourceRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncSettingsResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncSettingsResourceStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncSettingsResourceStreamed(self._transport.with_streaming_response())

    async def set(
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
        duration: str | NotGiven = NOT_GIVEN,
        id: str | NotGiven = NOT_GIVEN,
        mail: str | NotGiven = NOT_GIVEN,
        url: str | NotGiven = NOT_GIVEN,
        host: str | NotGiven = NOT_GIVEN,
        secret: str | NotGiven = NOT_GIVEN,
        data: str | NotGiven = NOT_GIVEN,
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
            text: The field `text` of the body. Default: `'say "hi"'`.
            count: The field `count` of the body. Default: `20`.
            ratio: The field `ratio` of the body. Default: `1`.
            step: The field `step` of the body.
            on: The field `on` of the body. Default: `False`.
            at: The field `at` of the body. Default: `"2026-01-01T00:00:00Z"`.
            day: The field `day` of the body.
            time: The field `time` of the body.
            duration: The field `duration` of the body.
            id: The field `id` of the body.
            mail: The field `mail` of the body.
            url: The field `url` of the body.
            host: The field `host` of the body.
            secret: The field `secret` of the body.
            data: The field `data` of the body.
            odd: The field `odd` of the body.
            tags: The field `tags` of the body. Default: `[]`.
            map: The field `map` of the body. Default: `{"a": 1}`.
            level: The field `level` of the body. Default: `"low"`.
            gone: The field `gone` of the body.
            nested: The field `nested` of the body. Default: `{"depth": 3}`.

        Returns:
            The settings.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
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


class AsyncSettingsResourceRaw:
    """The calls of `client.settings`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncSettingsResource(transport)
        self.set = async_to_raw_response(calls.set)


class AsyncSettingsResourceStreamed:
    """The calls of `client.settings`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncSettingsResource(transport)
        self.set = async_to_streamed_response(calls.set)
