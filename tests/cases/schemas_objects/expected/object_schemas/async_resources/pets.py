"""Asynchronous methods of `client.pets`."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
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
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.pets import (
        Person,
        PersonDict,
        Pet,
        PetCollar,
        PetCollarDict,
        PetVisit,
        PetVisitDict,
    )

__all__ = ["AsyncPets"]


class AsyncPets:
    """Methods of `client.pets`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncPetsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncPetsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncPetsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncPetsStreamed(self._transport.with_streaming_response())

    async def create(
        self,
        *,
        name: str,
        born: datetime.date | None,
        owner: Person | PersonDict,
        nickname: str | None | NotGiven = NOT_GIVEN,
        sitter: Person | PersonDict | None | NotGiven = NOT_GIVEN,
        collar: PetCollar | PetCollarDict | NotGiven = NOT_GIVEN,
        visits: Sequence[PetVisit | PetVisitDict] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """Create a pet.

        `POST /pets`

        Args:
            name: What it is called.
            born: The day of its birth, where it is known.
            owner: Who feeds it.
            nickname: What it is called at home; null where it has none.
            sitter: Body field.
            collar: Body field.
            visits: Body field.

        Returns:
            The pet.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/pets",
                body=JsonBody(
                    {
                        "name": name,
                        "born": born,
                        "owner": owner,
                        "nickname": nickname,
                        "sitter": sitter,
                        "collar": collar,
                        "visits": visits,
                    },
                ),
                options=options,
            ),
            JsonParser(models.Pet),
        )


class AsyncPetsRaw:
    """Raw-response variants of the methods of `client.pets`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPets(transport)
        self.create = async_to_raw_response(calls.create)


class AsyncPetsStreamed:
    """Streamed-response variants of the methods of `client.pets`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPets(transport)
        self.create = async_to_streamed_response(calls.create)
