"""Methods of `client.pets.photo`."""

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
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.pets import State
    from ..models.pets_photo import UploadPhotoResponse

__all__ = ["PetsPhoto"]


class PetsPhoto:
    """Methods of `client.pets.photo`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> PetsPhotoRaw:
        """The same methods, returning the raw response with status and headers."""
        return PetsPhotoRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> PetsPhotoStreamed:
        """The same methods as context managers, streaming the response body."""
        return PetsPhotoStreamed(self._transport.with_streaming_response())

    def download(
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
        return self._transport.send(
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

    def upload(
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
        return self._transport.send(
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


class PetsPhotoRaw:
    """Raw-response variants of the methods of `client.pets.photo`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = PetsPhoto(transport)
        self.download = to_raw_response(calls.download)
        self.upload = to_raw_response(calls.upload)


class PetsPhotoStreamed:
    """Streamed-response variants of the methods of `client.pets.photo`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = PetsPhoto(transport)
        self.download = to_streamed_response(calls.download)
        self.upload = to_streamed_response(calls.upload)
