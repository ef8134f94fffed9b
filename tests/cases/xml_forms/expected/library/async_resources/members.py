"""Asynchronous methods of `client.members`."""

from __future__ import annotations

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
    from ..models.members import Member, MemberParam

__all__ = ["AsyncMembers"]


class AsyncMembers:
    """Methods of `client.members`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncMembersRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncMembersRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncMembersStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncMembersStreamed(self._transport.with_streaming_response())

    async def add(
        self,
        *,
        body: MemberParam,
        **options: Unpack[RequestOptions],
    ) -> Member:
        """A union, of which all variants have the same elements.

        `POST /members`

        Args:
            body: The request body.

        Returns:
            The member.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/members",
                body=XmlBody(body, XML_SCHEMA, "Member"),
                accept="application/xml",
                options=options,
            ),
            XmlParser[models.Member](models.Member, XML_SCHEMA, "Member"),
        )


class AsyncMembersRaw:
    """Raw-response variants of the methods of `client.members`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncMembers(transport)
        self.add = async_to_raw_response(calls.add)


class AsyncMembersStreamed:
    """Streamed-response variants of the methods of `client.members`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncMembers(transport)
        self.add = async_to_streamed_response(calls.add)
