"""Methods of `client.styles`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    NOT_GIVEN,
    DeepObject,
    DelimitedValue,
    EmptyParser,
    ExplodedObject,
    FormBody,
    JsonValue,
    MultipartBody,
    NotGiven,
    Request,
    RequestOptions,
    ReservedValue,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.shared import Meta, MetaDict
    from ..models.styles import StyledDeep, StyledDeepDict

__all__ = ["Styles"]


class Styles:
    """Methods of `client.styles`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> StylesRaw:
        """The same methods, returning the raw response with status and headers."""
        return StylesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> StylesStreamed:
        """The same methods as context managers, streaming the response body."""
        return StylesStreamed(self._transport.with_streaming_response())

    def put(
        self,
        *,
        piped: Sequence[str] | NotGiven = NOT_GIVEN,
        spaced: Sequence[int] | NotGiven = NOT_GIVEN,
        joined: Sequence[str] | NotGiven = NOT_GIVEN,
        deep: StyledDeep | StyledDeepDict | NotGiven = NOT_GIVEN,
        exploded: Meta | MetaDict | NotGiven = NOT_GIVEN,
        reserved: str | NotGiven = NOT_GIVEN,
        joined_object: Meta | MetaDict | NotGiven = NOT_GIVEN,
        json: Sequence[str] | NotGiven = NOT_GIVEN,
        plain: Meta | MetaDict | NotGiven = NOT_GIVEN,
        odd: Sequence[str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send a URL-encoded form with styles of properties.

        `PUT /styles`

        Args:
            piped: Body field.
            spaced: Body field.
            joined: Body field.
            deep: Body field.
            exploded: Body field.
            reserved: Body field.
            joined_object: Body field.
            json: Body field.
            plain: Body field.
            odd: Body field.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "PUT",
                "/styles",
                body=FormBody(
                    {
                        "piped": DelimitedValue(piped, "|"),
                        "spaced": DelimitedValue(spaced, " "),
                        "joined": DelimitedValue(joined),
                        "deep": DeepObject(deep),
                        "exploded": ExplodedObject(exploded),
                        "reserved": ReservedValue(ExplodedObject(reserved)),
                        "joined_object": DelimitedValue(joined_object),
                        "json": JsonValue(json),
                        "plain": plain,
                        "odd": ExplodedObject(odd),
                    },
                ),
                options=options,
            ),
            EmptyParser(),
        )

    def send(
        self,
        *,
        piped: Sequence[str] | NotGiven = NOT_GIVEN,
        spaced: Sequence[int] | NotGiven = NOT_GIVEN,
        joined: Sequence[str] | NotGiven = NOT_GIVEN,
        deep: StyledDeep | StyledDeepDict | NotGiven = NOT_GIVEN,
        exploded: Meta | MetaDict | NotGiven = NOT_GIVEN,
        reserved: str | NotGiven = NOT_GIVEN,
        joined_object: Meta | MetaDict | NotGiven = NOT_GIVEN,
        json: Sequence[str] | NotGiven = NOT_GIVEN,
        plain: Meta | MetaDict | NotGiven = NOT_GIVEN,
        odd: Sequence[str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send a form with styles of parts.

        `POST /styles`

        Args:
            piped: Body field.
            spaced: Body field.
            joined: Body field.
            deep: Body field.
            exploded: Body field.
            reserved: Body field.
            joined_object: Body field.
            json: Body field.
            plain: Body field.
            odd: Body field.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/styles",
                body=MultipartBody(
                    {
                        "piped": DelimitedValue(piped, "|"),
                        "spaced": DelimitedValue(spaced, " "),
                        "joined": DelimitedValue(joined),
                        "deep": DeepObject(deep),
                        "exploded": ExplodedObject(exploded),
                        "reserved": ExplodedObject(reserved),
                        "joined_object": DelimitedValue(joined_object),
                        "json": json,
                        "plain": plain,
                        "odd": ExplodedObject(odd),
                    },
                    media_types={"json": "application/vnd.list+json"},
                ),
                options=options,
            ),
            EmptyParser(),
        )


class StylesRaw:
    """Raw-response variants of the methods of `client.styles`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Styles(transport)
        self.put = to_raw_response(calls.put)
        self.send = to_raw_response(calls.send)


class StylesStreamed:
    """Streamed-response variants of the methods of `client.styles`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Styles(transport)
        self.put = to_streamed_response(calls.put)
        self.send = to_streamed_response(calls.send)
