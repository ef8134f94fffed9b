"""Methods of `client.root`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    FormBody,
    JsonParser,
    NotGiven,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Root"]


class Root:
    """Methods of `client.root`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RootRaw:
        """The same methods, returning the raw response with status and headers."""
        return RootRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> RootStreamed:
        """The same methods as context managers, streaming the response body."""
        return RootStreamed(self._transport.with_streaming_response())

    def search(
        self,
        *,
        name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> int:
        """`QUERY /search`

        Args:
            name: Body field.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("QUERY", "/search", body=FormBody({"name": name}), options=options),
            JsonParser(int),
        )


class RootRaw:
    """Raw-response variants of the methods of `client.root`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Root(transport)
        self.search = to_raw_response(calls.search)


class RootStreamed:
    """Streamed-response variants of the methods of `client.root`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Root(transport)
        self.search = to_streamed_response(calls.search)
