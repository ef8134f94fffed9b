"""Calls of `client.uploads`."""

from __future__ import annotations

from collections.abc import Sequence

from .._runtime import (
    NOT_GIVEN,
    FileContent,
    MultipartBody,
    NoAnswer,
    NotGiven,
    Request,
    SyncTransport,
)
from ..models.uploads import CreateUploadRequestMeta

__all__ = ["Uploads"]


class Uploads:
    """The calls of `client.uploads`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def create(
        self,
        *,
        file: FileContent,
        more: Sequence[FileContent] | NotGiven = NOT_GIVEN,
        picture: FileContent | NotGiven = NOT_GIVEN,
        either: FileContent | NotGiven = NOT_GIVEN,
        title: str | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | NotGiven = NOT_GIVEN,
        meta: CreateUploadRequestMeta | NotGiven = NOT_GIVEN,
        table: str | NotGiven = NOT_GIVEN,
    ) -> None:
        """Upload files.

        `POST /uploads`

        Args:
            file: The first file.
            more: The field `more` of the body.
            picture: The field `picture` of the body.
            either: The field `either` of the body.
            title: The field `title` of the body.
            tags: The field `tags` of the body.
            meta: The field `meta` of the body.
            table: The field `table` of the body.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request(
                "POST",
                "/uploads",
                body=MultipartBody(
                    {
                        "file": file,
                        "more": more,
                        "picture": picture,
                        "either": either,
                        "title": title,
                        "tags": tags,
                        "meta": meta,
                        "table": table,
                    },
                    media_types={"picture": "image/png", "table": "text/csv"},
                ),
            ),
            NoAnswer(),
        )
