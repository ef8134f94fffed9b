"""Methods of `client.images`."""

from __future__ import annotations

from typing import Literal, Unpack

from .._runtime import (
    NOT_GIVEN,
    BytesParser,
    NotGiven,
    ParserByMediaType,
    Request,
    RequestOptions,
    TextParser,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Images"]


class Images:
    """Methods of `client.images`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ImagesRaw:
        """The same methods, returning the raw response with status and headers."""
        return ImagesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ImagesStreamed:
        """The same methods as context managers, streaming the response body."""
        return ImagesStreamed(self._transport.with_streaming_response())

    def get(
        self,
        *,
        accept: Literal["image/png", "text/plain", "image/jpeg"] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> bytes | str:
        """Two types of images, or a text.

        `GET /images`

        Args:
            accept: Media type of the response.

        Returns:
            The image.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/images",
                headers={"Accept": accept},
                accept="text/plain, image/png;q=0.9, image/jpeg;q=0.9",
                options=options,
            ),
            ParserByMediaType[bytes | str](
                {
                    "image/png": BytesParser(),
                    "text/plain": TextParser(),
                    "image/jpeg": BytesParser(),
                },
            ),
        )

    def post(self, **options: Unpack[RequestOptions]) -> bytes:
        """Any image.

        `POST /images`

        Returns:
            The image.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("POST", "/images", accept="image/*", options=options),
            BytesParser(),
        )


class ImagesRaw:
    """Raw-response variants of the methods of `client.images`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Images(transport)
        self.get = to_raw_response(calls.get)
        self.post = to_raw_response(calls.post)


class ImagesStreamed:
    """Streamed-response variants of the methods of `client.images`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Images(transport)
        self.get = to_streamed_response(calls.get)
        self.post = to_streamed_response(calls.post)
