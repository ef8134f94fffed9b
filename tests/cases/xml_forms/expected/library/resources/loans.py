"""Methods of `client.loans`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    Request,
    RequestOptions,
    XmlBody,
    XmlParser,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport
from .._runtime.xml_schema import XML_SCHEMA

if TYPE_CHECKING:
    from ..models.loans import Loan, LoanDict

__all__ = ["Loans"]


class Loans:
    """Methods of `client.loans`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> LoansRaw:
        """The same methods, returning the raw response with status and headers."""
        return LoansRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> LoansStreamed:
        """The same methods as context managers, streaming the response body."""
        return LoansStreamed(self._transport.with_streaming_response())

    def replace(
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
        return self._transport.send(
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


class LoansRaw:
    """Raw-response variants of the methods of `client.loans`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Loans(transport)
        self.replace = to_raw_response(calls.replace)


class LoansStreamed:
    """Streamed-response variants of the methods of `client.loans`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Loans(transport)
        self.replace = to_streamed_response(calls.replace)
