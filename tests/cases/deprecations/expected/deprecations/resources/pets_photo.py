"""Methods of `client.pets.photo`."""

# pyright: reportDeprecated=false
from __future__ import annotations

from typing import Unpack

from typing_extensions import deprecated

from .._runtime import (
    EmptyParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

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

    @deprecated("`get` is deprecated.")
    def get(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Get a photo.

        Deprecated.

        `GET /pets/{id}/photo`

        Args:
            id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/pets/{id}/photo",
                path_parameters={"id": id},
                options=options,
            ),
            EmptyParser(),
        )


class PetsPhotoRaw:
    """Raw-response variants of the methods of `client.pets.photo`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = PetsPhoto(transport)
        self.get = to_raw_response(calls.get)


class PetsPhotoStreamed:
    """Streamed-response variants of the methods of `client.pets.photo`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = PetsPhoto(transport)
        self.get = to_streamed_response(calls.get)
