"""Methods of `client.relative`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    EmptyParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Relative"]


class Relative:
    """Methods of `client.relative`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RelativeRaw:
        """The same methods, returning the raw response with status and headers."""
        return RelativeRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> RelativeStreamed:
        """The same methods as context managers, streaming the response body."""
        return RelativeStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> None:
        """Send a request to another host without a scheme.

        `GET /relative`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/relative",
                base_url="https://relative.test",
                options=options,
            ),
            EmptyParser(),
        )

    def put_plain(self, **options: Unpack[RequestOptions]) -> None:
        """Send a request to the same host, but in plain text.

        `PUT /relative`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("PUT", "/relative", base_url="http://api.test/v1", options=options),
            EmptyParser(),
        )

    def post_user(self, **options: Unpack[RequestOptions]) -> None:
        """Send a request to a server whose URL looks like that of the API.

        `POST /relative`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/relative",
                base_url="https://api.test@other.test",
                options=options,
            ),
            EmptyParser(),
        )

    def delete_same(self, **options: Unpack[RequestOptions]) -> None:
        """Send a request to the same server.

        `DELETE /relative`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "DELETE",
                "/relative",
                base_url="https://API.test:443/v2",
                options=options,
            ),
            EmptyParser(),
        )

    def get_open(self, **options: Unpack[RequestOptions]) -> None:
        """Send a request that needs no credentials.

        `OPTIONS /relative`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "OPTIONS",
                "/relative",
                security=(),
                base_url="https://open.test",
                options=options,
            ),
            EmptyParser(),
        )

    def patch_version(self, **options: Unpack[RequestOptions]) -> None:
        """Send a request to another version of the API.

        `PATCH /relative`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("PATCH", "/relative", base_url="/v2", options=options),
            EmptyParser(),
        )


class RelativeRaw:
    """Raw-response variants of the methods of `client.relative`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Relative(transport)
        self.get = to_raw_response(calls.get)
        self.put_plain = to_raw_response(calls.put_plain)
        self.post_user = to_raw_response(calls.post_user)
        self.delete_same = to_raw_response(calls.delete_same)
        self.get_open = to_raw_response(calls.get_open)
        self.patch_version = to_raw_response(calls.patch_version)


class RelativeStreamed:
    """Streamed-response variants of the methods of `client.relative`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Relative(transport)
        self.get = to_streamed_response(calls.get)
        self.put_plain = to_streamed_response(calls.put_plain)
        self.post_user = to_streamed_response(calls.post_user)
        self.delete_same = to_streamed_response(calls.delete_same)
        self.get_open = to_streamed_response(calls.get_open)
        self.patch_version = to_streamed_response(calls.patch_version)
