"""Methods of `client.values`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    BinaryContent,
    ContentBody,
    EmptyParser,
    JsonBody,
    NotGiven,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Values"]


class Values:
    """Methods of `client.values`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ValuesRaw:
        """The same methods, returning the raw response with status and headers."""
        return ValuesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ValuesStreamed:
        """The same methods as context managers, streaming the response body."""
        return ValuesStreamed(self._transport.with_streaming_response())

    def put(
        self,
        *,
        text: str,
        pages: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Any media type, and a schema that is no text.

        `PUT /values`

        Args:
            text: Body field.
            pages: Body field.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "PUT",
                "/values",
                body=JsonBody({"text": text, "pages": pages}),
                options=options,
            ),
            EmptyParser(),
        )

    def post_text(self, *, body: str, **options: Unpack[RequestOptions]) -> None:
        """Any media type, and a schema that is text.

        `POST /values`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/values",
                body=ContentBody(body, "text/plain"),
                options=options,
            ),
            EmptyParser(),
        )

    def patch_anything(
        self,
        *,
        body: BinaryContent,
        content_type: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Any media type, and no schema.

        `PATCH /values`

        Args:
            body: The request body.
            content_type: Media type of the request body. Default:
                `"application/octet-stream"`.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "PATCH",
                "/values",
                headers={"Content-Type": content_type},
                body=ContentBody(body),
                options=options,
            ),
            EmptyParser(),
        )


class ValuesRaw:
    """Raw-response variants of the methods of `client.values`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Values(transport)
        self.put = to_raw_response(calls.put)
        self.post_text = to_raw_response(calls.post_text)
        self.patch_anything = to_raw_response(calls.patch_anything)


class ValuesStreamed:
    """Streamed-response variants of the methods of `client.values`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Values(transport)
        self.put = to_streamed_response(calls.put)
        self.post_text = to_streamed_response(calls.post_text)
        self.patch_anything = to_streamed_response(calls.patch_anything)
