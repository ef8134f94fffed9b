"""Calls of `client.labels`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    CallOptions,
    JsonBody,
    NoAnswer,
    NotGiven,
    Request,
    raw,
    streamed,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Labels"]


class Labels:
    """The calls of `client.labels`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> LabelsRaw:
        """The same calls, which give the status and the headers as well."""
        return LabelsRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> LabelsStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return LabelsStreamed(self._transport.streamed())

    def set(
        self,
        *,
        body: Mapping[str, str] | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> None:
        """Set the labels.

        `PUT /labels`

        Args:
            body: The body.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("PUT", "/labels", body=JsonBody(body), options=options),
            NoAnswer(),
        )


class LabelsRaw:
    """The calls of `client.labels`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Labels(transport)
        self.set = raw(calls.set)


class LabelsStreamed:
    """The calls of `client.labels`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Labels(transport)
        self.set = streamed(calls.set)
