"""Methods of `client.images`."""

from __future__ import annotations

from typing import Literal, Unpack

from .._runtime import (
    NOT_GIVEN,
    BinaryContent,
    ContentBody,
    EmptyParser,
    NotGiven,
    Request,
    RequestOptions,
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

    def put(
        self,
        *,
        body: BinaryContent,
        content_type: Literal["image/png", "image/jpeg"],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Two types of images.

        `PUT /images`

        Args:
            body: The request body.
            content_type: Media type of the request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "PUT",
                "/images",
                headers={"Content-Type": content_type},
                body=ContentBody(body, "image/png"),
                options=options,
            ),
            EmptyParser(),
        )

    def post(
        self,
        *,
        body: BinaryContent,
        content_type: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Any image.

        `POST /images`

        Args:
            body: The request body.
            content_type: Media type of the request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/images",
                headers={"Content-Type": content_type},
                body=ContentBody(body),
                options=options,
            ),
            EmptyParser(),
        )

    def patch(
        self,
        *,
        body: BinaryContent | NotGiven = NOT_GIVEN,
        content_type: Literal["image/png", "image/jpeg"] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Two types of images, or none at all.

        `PATCH /images`

        Args:
            body: The request body.
            content_type: Media type of the request body. Default: `"image/png"`.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "PATCH",
                "/images",
                headers={"Content-Type": content_type},
                body=ContentBody(body, "image/png"),
                options=options,
            ),
            EmptyParser(),
        )


class ImagesRaw:
    """Raw-response variants of the methods of `client.images`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Images(transport)
        self.put = to_raw_response(calls.put)
        self.post = to_raw_response(calls.post)
        self.patch = to_raw_response(calls.patch)


class ImagesStreamed:
    """Streamed-response variants of the methods of `client.images`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Images(transport)
        self.put = to_streamed_response(calls.put)
        self.post = to_streamed_response(calls.post)
        self.patch = to_streamed_response(calls.patch)
