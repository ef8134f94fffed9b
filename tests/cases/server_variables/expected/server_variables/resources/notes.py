"""Methods of `client.notes`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonParser,
    MethodServers,
    Request,
    RequestOptions,
    UrlTemplate,
    UrlVariable,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.notes import UrlTemplateType

__all__ = ["Notes"]


class Notes:
    """Methods of `client.notes`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> NotesRaw:
        """The same methods, returning the raw response with status and headers."""
        return NotesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> NotesStreamed:
        """The same methods as context managers, streaming the response body."""
        return NotesStreamed(self._transport.with_streaming_response())

    def get(self, timeout_2: str, **options: Unpack[RequestOptions]) -> UrlTemplateType:
        """`GET /notes/{timeout}`

        Args:
            timeout_2: Sent as the path parameter `timeout`.

        Returns:
            The note; its type has the name of a class that the module imports.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/notes/{timeout}",
                path_parameters={"timeout": timeout_2},
                base_url=MethodServers(
                    UrlTemplate(
                        "https://{region}.notes.test/{timeout}/{class}",
                        variables={
                            "region": UrlVariable("us", ("us", "asia")),
                            "timeout": UrlVariable("10"),
                            "class": UrlVariable(),
                        },
                    ),
                ),
                renamed={"timeout": "timeout_2"},
                options=options,
            ),
            JsonParser(models.UrlTemplateType),
        )


class NotesRaw:
    """Raw-response variants of the methods of `client.notes`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Notes(transport)
        self.get = to_raw_response(calls.get)


class NotesStreamed:
    """Streamed-response variants of the methods of `client.notes`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Notes(transport)
        self.get = to_streamed_response(calls.get)
