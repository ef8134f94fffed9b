"""Methods of `client.maps`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    JsonParser,
    NotGiven,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Maps"]


class Maps:
    """Methods of `client.maps`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> MapsRaw:
        """The same methods, returning the raw response with status and headers."""
        return MapsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> MapsStreamed:
        """The same methods as context managers, streaming the response body."""
        return MapsStreamed(self._transport.with_streaming_response())

    def dict(
        self,
        **options: Unpack[RequestOptions],
    ) -> builtins.dict[builtins.str, builtins.list[builtins.str]]:
        """Get a map.

        `GET /maps`

        Returns:
            A map.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/maps", options=options),
            JsonParser(builtins.dict[builtins.str, builtins.list[builtins.str]]),
        )

    def str(
        self,
        *,
        list_: Sequence[builtins.str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> builtins.str:
        """Get a text.

        `PUT /maps`

        Args:
            list_: Sent as the query parameter `list`.

        Returns:
            A text.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("PUT", "/maps", query={"list": list_}, options=options),
            JsonParser(builtins.str),
        )

    def list(self, **options: Unpack[RequestOptions]) -> builtins.list[int]:
        """Get a list.

        `POST /maps`

        Returns:
            A list.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("POST", "/maps", options=options),
            JsonParser(builtins.list[int]),
        )


class MapsRaw:
    """Raw-response variants of the methods of `client.maps`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Maps(transport)
        self.dict = to_raw_response(calls.dict)
        self.str = to_raw_response(calls.str)
        self.list = to_raw_response(calls.list)


class MapsStreamed:
    """Streamed-response variants of the methods of `client.maps`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Maps(transport)
        self.dict = to_streamed_response(calls.dict)
        self.str = to_streamed_response(calls.str)
        self.list = to_streamed_response(calls.list)
