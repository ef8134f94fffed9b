"""Asynchronous methods of `client.loans`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    Request,
    RequestOptions,
    XmlBody,
    XmlParser,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport
from .._runtime.xml_schema import XML_SCHEMA

if TYPE_CHECKING:
    from ..models.loans import Loan, LoanDict

__all__ = ["AsyncLoans"]


class AsyncLoans:
    """Methods of `client.loans`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncLoansRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncLoansRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncLoansStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncLoansStreamed(self._transport.with_streaming_response())

    async def replace(
        self,
        *,
        body: Sequence[Loan | LoanDict],
        **options: Unpack[RequestOptions],
    ) -> list[Loan]:
        """Elements of an inline array, in an inline root.

        `PUT /loans`

        Args:
            body: The request body.

        Returns:
            The loans, in any root element.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "PUT",
                "/loans",
                body=XmlBody(
                    body,
                    XML_SCHEMA,
                    "/paths/~1loans/put/requestBody/content/application~1xml/schema",
                ),
                accept="application/xml",
                options=options,
            ),
            XmlParser(
                list[models.Loan],
                XML_SCHEMA,
                "/paths/~1loans/put/responses/200/content/application~1xml/schema",
            ),
        )


class AsyncLoansRaw:
    """Raw-response variants of the methods of `client.loans`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncLoans(transport)
        self.replace = async_to_raw_response(calls.replace)


class AsyncLoansStreamed:
    """Streamed-response variants of the methods of `client.loans`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncLoans(transport)
        self.replace = async_to_streamed_response(calls.replace)
