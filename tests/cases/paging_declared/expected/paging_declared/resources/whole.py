"""Calls of `client.whole`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    CallOptions,
    JsonAnswer,
    NotGiven,
    Page,
    PageNumberPaging,
    Request,
    SyncTransport,
    raw,
    streamed,
)

if TYPE_CHECKING:
    from ..models.whole import ListWholeResponse

__all__ = ["Whole"]


class Whole:
    """The calls of `client.whole`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> WholeWithRawResponse:
        """The same calls, giving the status and the headers of the answer as well."""
        return WholeWithRawResponse(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> WholeWithStreamingResponse:
        """The same calls as context managers, whose answers are read as they come."""
        return WholeWithStreamingResponse(self._transport.streamed())

    def list(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Page[str, ListWholeResponse]:
        """A rule for this one wins over that of the built-in style.

        `GET /whole`

        Args:
            cursor: The query parameter `cursor`.
            page: The query parameter `page`.

        Returns:
            The first page. Iterating over it goes on into the pages that follow.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.page(
            Request(
                "GET",
                "/whole",
                query={"cursor": cursor, "page": page},
                options=options,
            ),
            JsonAnswer(models.ListWholeResponse),
            PageNumberPaging[str](
                items="words",
                parameter="page",
                pages="pages",
                more="others",
            ),
        )


class WholeWithRawResponse:
    """The calls of `client.whole`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Whole(transport)
        self.list = raw(calls.list)


class WholeWithStreamingResponse:
    """The calls of `client.whole`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Whole(transport)
        self.list = streamed(calls.list)
