"""Asynchronous calls of `client.notes`."""

from __future__ import annotations

from collections.abc import Sequence

from .._runtime import NOT_GIVEN, AsyncTransport, JsonBody, NoAnswer, NotGiven, Request
from ..models.shared import Note

__all__ = ["AsyncNotes"]


class AsyncNotes:
    """The calls of `client.notes`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def replace(self, *, body: Sequence[Note]) -> None:
        """Replace all notes.

        `PUT /notes`

        Args:
            body: All of them.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("PUT", "/notes", body=JsonBody(body)),
            NoAnswer(),
        )

    async def create(self, *, text: str, pinned: bool | NotGiven = NOT_GIVEN) -> None:
        """Create a note.

        `POST /notes`

        Args:
            text: The field `text` of the body.
            pinned: The field `pinned` of the body. Default: `False`.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("POST", "/notes", body=JsonBody({"text": text, "pinned": pinned})),
            NoAnswer(),
        )

    async def touch(
        self,
        id: str,
        *,
        text: str | NotGiven = NOT_GIVEN,
        pinned: bool | NotGiven = NOT_GIVEN,
    ) -> None:
        """Touch a note.

        `POST /notes/{id}`

        Args:
            id: The path parameter `id`.
            text: The field `text` of the body.
            pinned: The field `pinned` of the body. Default: `False`.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/notes/{id}",
                ids={"id": id},
                body=JsonBody(
                    {"text": text, "pinned": pinned},
                    media_type="application/vnd.notes.v2+json",
                    optional=True,
                ),
            ),
            NoAnswer(),
        )

    async def update(
        self,
        id: str,
        *,
        text: str | None | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | NotGiven = NOT_GIVEN,
    ) -> None:
        """Change a note; null clears.

        `PATCH /notes/{id}`

        Args:
            id: The path parameter `id`.
            text: The field `text` of the body.
            tags: The field `tags` of the body.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "PATCH",
                "/notes/{id}",
                ids={"id": id},
                body=JsonBody(
                    {"text": text, "tags": tags},
                    media_type="application/merge-patch+json",
                    optional=True,
                ),
            ),
            NoAnswer(),
        )
