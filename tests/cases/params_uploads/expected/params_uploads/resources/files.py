"""Calls of `client.files`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    NOT_GIVEN,
    CallOptions,
    FileContent,
    MultipartBody,
    NoAnswer,
    NotGiven,
    Request,
    raw,
    streamed,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.files import EitherParam
    from ..models.shared import About, AboutDict

__all__ = ["Files"]


class Files:
    """The calls of `client.files`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> FilesRaw:
        """The same calls, which give the status and the headers as well."""
        return FilesRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> FilesStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return FilesStreamed(self._transport.streamed())

    def replace(self, *, body: EitherParam, **options: Unpack[CallOptions]) -> None:
        """The form is one of two.

        `PUT /files`

        Args:
            body: The body.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("PUT", "/files", body=MultipartBody(body), options=options),
            NoAnswer(),
        )

    def upload(
        self,
        *,
        file: FileContent,
        more: Sequence[FileContent] | NotGiven = NOT_GIVEN,
        about: About | AboutDict | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> None:
        """The parts are keywords.

        `POST /files`

        Args:
            file: The field `file` of the body.
            more: The field `more` of the body.
            about: A part that is JSON.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request(
                "POST",
                "/files",
                body=MultipartBody({"file": file, "more": more, "about": about}),
                options=options,
            ),
            NoAnswer(),
        )


class FilesRaw:
    """The calls of `client.files`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Files(transport)
        self.replace = raw(calls.replace)
        self.upload = raw(calls.upload)


class FilesStreamed:
    """The calls of `client.files`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Files(transport)
        self.replace = streamed(calls.replace)
        self.upload = streamed(calls.upload)
