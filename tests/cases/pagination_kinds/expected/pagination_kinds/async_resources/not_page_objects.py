"""Asynchronous methods of `client.not_.page_objects`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    DeepObject,
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
    from ..models.not_page_objects import (
        GetPageObjectsPage,
        GetPageObjectsPageDict,
        GetPageObjectsResponse,
    )

__all__ = ["AsyncNotPageObjects"]


class AsyncNotPageObjects:
    """Methods of `client.not_.page_objects`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncNotPageObjectsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncNotPageObjectsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncNotPageObjectsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncNotPageObjectsStreamed(self._transport.with_streaming_response())

    async def get(
        self,
        *,
        page: GetPageObjectsPage | GetPageObjectsPageDict | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> GetPageObjectsResponse:
        """The page is an object.

        `GET /not/page_objects`

        Args:
            page: Query parameter.

        Returns:
            No page.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/not/page_objects",
                query={"page": DeepObject(page)},
                options=options,
            ),
            JsonParser(models.GetPageObjectsResponse),
        )


class AsyncNotPageObjectsRaw:
    """Raw-response variants of the methods of `client.not_.page_objects`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotPageObjects(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncNotPageObjectsStreamed:
    """Streamed-response variants of the methods of `client.not_.page_objects`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotPageObjects(transport)
        self.get = async_to_streamed_response(calls.get)
