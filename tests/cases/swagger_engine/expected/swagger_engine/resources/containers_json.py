"""Methods of `client.containers.json`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Unpack

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
    from ..models.containers_json import ContainerSummary

__all__ = ["ContainersJson"]


class ContainersJson:
    """Methods of `client.containers.json`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ContainersJsonRaw:
        """The same methods, returning the raw response with status and headers."""
        return ContainersJsonRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ContainersJsonStreamed:
        """The same methods as context managers, streaming the response body."""
        return ContainersJsonStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        all: bool | NotGiven = NOT_GIVEN,
        filters: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[ContainerSummary]:
        """List containers.

        `GET /containers/json`

        Args:
            all: Query parameter. Default: `False`.
            filters: Filters as JSON.

        Returns:
            no error.

        Raises:
            BadRequestError: bad parameter (400).
            ServerError: server error (500).
        """
        return self._transport.send(
            Request(
                "GET",
                "/containers/json",
                query={"all": all, "filters": filters},
                options=options,
            ),
            JsonParser(builtins.list[models.ContainerSummary]),
        )


class ContainersJsonRaw:
    """Raw-response variants of the methods of `client.containers.json`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ContainersJson(transport)
        self.list = to_raw_response(calls.list)


class ContainersJsonStreamed:
    """Streamed-response variants of the methods of `client.containers.json`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ContainersJson(transport)
        self.list = to_streamed_response(calls.list)
