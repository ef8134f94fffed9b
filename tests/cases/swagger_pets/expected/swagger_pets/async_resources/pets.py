"""Asynchronous methods of `client.pets`."""

# pyright: reportDeprecated=false
from __future__ import annotations

import builtins
import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from typing_extensions import deprecated

from .. import models
from .._runtime import (
    NOT_GIVEN,
    DelimitedValue,
    EmptyParser,
    FormBody,
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
from .._runtime.dict_types import DICT_NAMES

if TYPE_CHECKING:
    from ..models.pets import ListPetsSort, Pet, PetParam, State
    from .pets_photo import AsyncPetsPhoto

__all__ = ["AsyncPets"]


class AsyncPets:
    """Everything about pets.

    <https://pets.example/pets>
    """

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def photo(self) -> AsyncPetsPhoto:
        """The methods of `client.pets.photo`."""
        from .pets_photo import AsyncPetsPhoto

        return AsyncPetsPhoto(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncPetsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncPetsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncPetsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncPetsStreamed(self._transport.with_streaming_response())

    async def list(
        self,
        *,
        x_trace: Sequence[str] | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        sort: ListPetsSort | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | NotGiven = NOT_GIVEN,
        ids: Sequence[int] | NotGiven = NOT_GIVEN,
        words: Sequence[str] | NotGiven = NOT_GIVEN,
        colors: Sequence[str] | NotGiven = NOT_GIVEN,
        sizes: Sequence[float] | NotGiven = NOT_GIVEN,
        boxes: Sequence[Sequence[int]] | NotGiven = NOT_GIVEN,
        note: str | NotGiven = NOT_GIVEN,
        since: datetime.datetime | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[Pet]:
        """List pets.

        `GET /pets`

        Args:
            x_trace: Trace ids.
            limit: The number of pets. Default: `20`.
            sort: Query parameter.
            tags: Query parameter.
            ids: Query parameter.
            words: Query parameter.
            colors: Query parameter.
            sizes: Query parameter.
            boxes: Query parameter.
            note: Query parameter.
            since: Query parameter.

        Returns:
            Some pets.

        Raises:
            StatusError: The server returned an error status.
            BadRequestError: Invalid request (400).
        """
        return await self._transport.send(
            Request(
                "GET",
                "/pets",
                query={
                    "limit": limit,
                    "sort": sort,
                    "tags": tags,
                    "ids": DelimitedValue(ids),
                    "words": DelimitedValue(words, " "),
                    "colors": DelimitedValue(colors, "|"),
                    "sizes": DelimitedValue(sizes, "\t"),
                    "boxes": DelimitedValue(boxes, "&", "|"),
                    "note": note,
                    "since": since,
                },
                headers={"X-Trace": x_trace},
                security=(),
                options=options,
            ),
            JsonParser(builtins.list[models.Pet]),
        )

    async def add(
        self,
        *,
        body: PetParam,
        x_trace: Sequence[str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """Add a pet.

        `POST /pets`

        Args:
            body: The pet to add.
            x_trace: Trace ids.

        Returns:
            The pet.

        Raises:
            BadRequestError: Invalid request (400).
        """
        return await self._transport.send(
            Request(
                "POST",
                "/pets",
                headers={"X-Trace": x_trace},
                body=JsonBody(DICT_NAMES["Pet"](body)),
                security=(("login",),),
                options=options,
            ),
            JsonParser[models.Pet](models.Pet),
        )

    async def get(self, pet_id: int, **options: Unpack[RequestOptions]) -> Pet:
        """Get a pet.

        `GET /pets/{petId}`

        Args:
            pet_id: Sent as the path parameter `petId`.

        Returns:
            The pet.

        Raises:
            NotFoundError: Resource not found (404).
        """
        return await self._transport.send(
            Request(
                "GET",
                "/pets/{petId}",
                path_parameters={"petId": pet_id},
                options=options,
            ),
            JsonParser[models.Pet](models.Pet),
        )

    @deprecated("`change` is deprecated.")
    async def change(
        self,
        pet_id: int,
        *,
        name: str,
        state: State | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | NotGiven = NOT_GIVEN,
        friends: Sequence[str] | NotGiven = NOT_GIVEN,
        marks: Sequence[str] | NotGiven = NOT_GIVEN,
        x_reason: str | NotGiven = NOT_GIVEN,
        x_codes: Sequence[int] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Change a pet with a form.

        Deprecated.

        `POST /pets/{petId}`

        Args:
            pet_id: Sent as the path parameter `petId`.
            name: The new name.
            state: The state of the pet.
            tags: Body field.
            friends: Body field.
            marks: Body field.
            x_reason: Sent as the header `X-Reason`.
            x_codes: Sent as the header `X-Codes`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/pets/{petId}",
                path_parameters={"petId": pet_id},
                headers={"X-Reason": x_reason, "X-Codes": DelimitedValue(x_codes, " ")},
                body=FormBody(
                    {
                        "name": name,
                        "state": state,
                        "tags": DelimitedValue(tags),
                        "friends": friends,
                        "marks": DelimitedValue(marks, "\t"),
                    },
                ),
                options=options,
            ),
            EmptyParser(),
        )

    async def remove(
        self,
        pet_id: int,
        *,
        notify: bool | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Remove a pet.

        `DELETE /pets/{petId}`

        Args:
            pet_id: Sent as the path parameter `petId`.
            notify: Query parameter. Default: `True`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "DELETE",
                "/pets/{petId}",
                path_parameters={"petId": pet_id},
                query={"notify": notify},
                security=(("password",), ("key", "login")),
                options=options,
            ),
            EmptyParser(),
        )


class AsyncPetsRaw:
    """Raw-response variants of the methods of `client.pets`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPets(transport)
        self.list = async_to_raw_response(calls.list)
        self.add = async_to_raw_response(calls.add)
        self.get = async_to_raw_response(calls.get)
        self.change = async_to_raw_response(calls.change)
        self.remove = async_to_raw_response(calls.remove)


class AsyncPetsStreamed:
    """Streamed-response variants of the methods of `client.pets`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPets(transport)
        self.list = async_to_streamed_response(calls.list)
        self.add = async_to_streamed_response(calls.add)
        self.get = async_to_streamed_response(calls.get)
        self.change = async_to_streamed_response(calls.change)
        self.remove = async_to_streamed_response(calls.remove)
