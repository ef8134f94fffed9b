"""Methods of `client.members`."""

from __future__ import annotations

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
    from ..models.members import Member, MemberParam

__all__ = ["Members"]


class Members:
    """Methods of `client.members`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> MembersRaw:
        """The same methods, returning the raw response with status and headers."""
        return MembersRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> MembersStreamed:
        """The same methods as context managers, streaming the response body."""
        return MembersStreamed(self._transport.with_streaming_response())

    def add(self, *, body: MemberParam, **options: Unpack[RequestOptions]) -> Member:
        """A union, of which all variants have the same elements.

        `POST /members`

        Args:
            body: The request body.

        Returns:
            The member.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/members",
                body=XmlBody(body, XML_SCHEMA, "Member"),
                accept="application/xml",
                options=options,
            ),
            XmlParser[models.Member](models.Member, XML_SCHEMA, "Member"),
        )


class MembersRaw:
    """Raw-response variants of the methods of `client.members`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Members(transport)
        self.add = to_raw_response(calls.add)


class MembersStreamed:
    """Streamed-response variants of the methods of `client.members`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Members(transport)
        self.add = to_streamed_response(calls.add)
