"""Asynchronous methods of `client.notes`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonParser,
    MethodServers,
    Request,
    RequestOptions,
    UrlTemplate,
    UrlVariable,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.notes import UrlTemplateType

__all__ = ["AsyncNotes"]


class AsyncNotes:
    """Methods of `client.notes`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncNotesRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncNotesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncNotesStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncNotesStreamed(self._transport.with_streaming_response())

    async def get(
        self,
        timeout_2: str,
        **options: Unpack[RequestOptions],
    ) -> UrlTemplateType:
        """`GET /notes/{timeout}`

        Args:
            timeout_2: Sent as the path parameter `timeout`.

        Returns:
            The note; its type has the name of a class that the module imports.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/notes/{timeout}",
                path_parameters={"timeout": timeout_2},
                base_url=MethodServers(
                    UrlTemplate(
                        "https://{region}.notes.test/{timeout}/{class}",
                        variables={
                            "region": UrlVariable("us", ("us", "asia")),
                            "timeout": UrlVariable("10"),
                            "class": UrlVariable(),
                        },
                    ),
                ),
                renamed={"timeout": "timeout_2"},
                options=options,
            ),
            JsonParser(models.UrlTemplateType),
        )


class AsyncNotesRaw:
    """Raw-response variants of the methods of `client.notes`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotes(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncNotesStreamed:
    """Streamed-response variants of the methods of `client.notes`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotes(transport)
        self.get = async_to_streamed_response(calls.get)
