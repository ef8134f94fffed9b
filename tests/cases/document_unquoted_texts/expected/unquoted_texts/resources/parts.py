"""Methods of `client.parts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .. import models
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

if TYPE_CHECKING:
    from ..models.parts import Part

__all__ = ["Parts"]


class Parts:
    """Methods of `client.parts`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> PartsRaw:
        """The same methods, returning the raw response with status and headers."""
        return PartsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> PartsStreamed:
        """The same methods as context managers, streaming the response body."""
        return PartsStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        release: Literal["1.0", "1.10", "1.1", "1e3"] | NotGiven = NOT_GIVEN,
        code: Literal["0x1F", "010", "+5", "True", "-0.50"] | NotGiven = NOT_GIVEN,
        flag: Literal["false"] | None | NotGiven = NOT_GIVEN,
        number: float | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Part:
        """`GET /parts`

        Args:
            release: Query parameter. Default: `"1.10"`.
            code: Query parameter.
            flag: Query parameter.
            number: Query parameter.

        Returns:
            The parts.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/parts",
                query={
                    "release": release,
                    "code": code,
                    "flag": flag,
                    "number": number,
                },
                options=options,
            ),
            JsonParser(models.Part),
        )


class PartsRaw:
    """Raw-response variants of the methods of `client.parts`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Parts(transport)
        self.list = to_raw_response(calls.list)


class PartsStreamed:
    """Streamed-response variants of the methods of `client.parts`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Parts(transport)
        self.list = to_streamed_response(calls.list)
