"""Asynchronous methods of `client.pets.photo`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    BytesParser,
    DelimitedValue,
    FileContent,
    JsonParser,
    MultipartBody,
    NotGiven,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.pets import State
    from ..models.pets_photo import UploadPhotoResponse

__all__ = ["AsyncPetsPhoto"]


class AsyncPetsPhoto:
    """Methods of `client.pets.photo`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncPetsPhotoRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncPetsPhotoRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncPetsPhotoStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncPetsPhotoStreamed(self._transport.with_streaming_response())

    async def download(
        self,
        pet_id: int,
        *,
        accept: Literal["image/png", "image/jpeg"] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """Download the photo.

        `GET /pets/{petId}/photo`

        Args:
            pet_id: Sent as the path parameter `petId`.
            accept: Media type of the response.

        Returns:
            The photo.

        Raises:
            NotFoundError: Resource not found (404).
        """
        return await self._transport.send(
            Request(
                "GET",
                "/pets/{petId}/photo",
                path_parameters={"petId": pet_id},
                headers={"Accept": accept},
                accept="image/png, image/jpeg, application/json;q=0.1",
                options=options,
            ),
            BytesParser(),
        )

    async def upload(
        self,
        pet_id: int,
        *,
        photo: FileContent,
        caption: str | NotGiven = NOT_GIVEN,
        labels: Sequence[str] | NotGiven = NOT_GIVEN,
        state: State | NotGiven = NOT_GIVEN,
        notify: bool | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> UploadPhotoResponse:
        """Upload a photo.

        `PUT /pets/{petId}/photo`

        Args:
            pet_id: Sent as the path parameter `petId`.
            photo: The photo.
            caption: Body field.
            labels: Body field.
            state: The state of the pet.
            notify: Query parameter. Default: `True`.

        Returns:
            What was said about the photo.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "PUT",
                "/pets/{petId}/photo",
                path_parameters={"petId": pet_id},
                query={"notify": notify},
                body=MultipartBody(
                    {
                        "photo": photo,
                        "caption": caption,
                        "labels": DelimitedValue(labels),
                        "state": state,
                    },
                ),
                options=options,
            ),
            JsonParser(models.UploadPhotoResponse),
        )


class AsyncPetsPhotoRaw:
    """Raw-response variants of the methods of `client.pets.photo`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPetsPhoto(transport)
        self.download = async_to_raw_response(calls.download)
        self.upload = async_to_raw_response(calls.upload)


class AsyncPetsPhotoStreamed:
    """Streamed-response variants of the methods of `client.pets.photo`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPetsPhoto(transport)
        self.download = async_to_streamed_response(calls.download)
        self.upload = async_to_streamed_response(calls.upload)
