"""Asynchronous calls of `client.files`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Literal, Unpack

from .._runtime import (
    NOT_GIVEN,
    CallOptions,
    Delimited,
    Exploded,
    NoAnswer,
    NotGiven,
    Request,
    async_raw,
    async_streamed,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncFiles"]


class AsyncFiles:
    """The calls of `client.files`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncFilesRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncFilesRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncFilesStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncFilesStreamed(self._transport.streamed())

    async def get(
        self,
        name: str,
        ext: Literal["txt", "md"],
        *,
        session: str,
        x_request_id: str | NotGiven = NOT_GIVEN,
        x_tags: Sequence[str] | NotGiven = NOT_GIVEN,
        x_map: Mapping[str, str] | NotGiven = NOT_GIVEN,
        flags: Sequence[str] | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> None:
        """Get a file.

        `GET /files/{name}.{ext}`

        Args:
            name: The path parameter `name`.
            ext: The path parameter `ext`.
            session: The cookie `session`.
            x_request_id: The header `X-Request-ID`.
            x_tags: The header `X-Tags`.
            x_map: The header `X-Map`.
            flags: The cookie `flags`.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/files/{name}.{ext}",
                ids={"name": name, "ext": ext},
                headers={
                    "X-Request-ID": x_request_id,
                    "X-Tags": x_tags,
                    "X-Map": Exploded(x_map),
                },
                cookies={"session": session, "flags": Delimited(flags)},
                options=options,
            ),
            NoAnswer(),
        )


class AsyncFilesRaw:
    """The calls of `client.files`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncFiles(transport)
        self.get = async_raw(calls.get)


class AsyncFilesStreamed:
    """The calls of `client.files`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncFiles(transport)
        self.get = async_streamed(calls.get)
