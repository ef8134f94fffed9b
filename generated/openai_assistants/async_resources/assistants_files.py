"""Asynchronous calls of `client.assistants.files`."""

from __future__ import annotations

from typing import Literal

from .._runtime import (
    NOT_GIVEN,
    AsyncPager,
    AsyncTransport,
    CursorPaging,
    JsonAnswer,
    JsonBody,
    NotGiven,
    Request,
)
from ..models.assistants_files import (
    AssistantFile,
    DeleteAssistantFileResponse,
    ListAssistantFilesResponse,
)

__all__ = ["AsyncAssistantsFiles"]


class AsyncAssistantsFiles:
    """The calls of `client.assistants.files`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    def list(
        self,
        assistant_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        after: str | NotGiven = NOT_GIVEN,
        before: str | NotGiven = NOT_GIVEN,
    ) -> AsyncPager[AssistantFile, ListAssistantFilesResponse]:
        """List the files of an assistant.

        `GET /assistants/{assistant_id}/files`

        Args:
            assistant_id: ID of the assistant.
            limit: How many items a page may hold, from 1 to 100. Default: `20`.
            order: Direction by creation time, with `asc` for oldest first and `desc`
                for newest first. Default: `"desc"`.
            after: ID of an item; the page starts right behind it.
            before: ID of an item; the page stops right in front of it.

        Returns:
            `await` gives the first page, `async for` the items of all pages.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.page(
            Request(
                "GET",
                "/assistants/{assistant_id}/files",
                ids={"assistant_id": assistant_id},
                query={
                    "limit": limit,
                    "order": order,
                    "after": after,
                    "before": before,
                },
            ),
            JsonAnswer(ListAssistantFilesResponse),
            CursorPaging[AssistantFile](
                items="data",
                cursor="last_id",
                parameter="after",
                more="has_more",
            ),
        )

    async def create(self, assistant_id: str, *, file_id: str) -> AssistantFile:
        """Attach a file to an assistant.

        `POST /assistants/{assistant_id}/files`

        Args:
            assistant_id: ID of the assistant that gets the file.
            file_id: ID of an uploaded file whose purpose is `assistants`.

        Returns:
            The new attachment.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/assistants/{assistant_id}/files",
                ids={"assistant_id": assistant_id},
                body=JsonBody({"file_id": file_id}),
            ),
            JsonAnswer(AssistantFile),
        )

    async def get(self, assistant_id: str, file_id: str) -> AssistantFile:
        """Get a file of an assistant.

        `GET /assistants/{assistant_id}/files/{file_id}`

        Args:
            assistant_id: ID of the assistant.
            file_id: ID of the attached file.

        Returns:
            The attachment.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/assistants/{assistant_id}/files/{file_id}",
                ids={"assistant_id": assistant_id, "file_id": file_id},
            ),
            JsonAnswer(AssistantFile),
        )

    async def delete(
        self,
        assistant_id: str,
        file_id: str,
    ) -> DeleteAssistantFileResponse:
        """Detach a file from an assistant.

        `DELETE /assistants/{assistant_id}/files/{file_id}`

        Args:
            assistant_id: ID of the assistant.
            file_id: ID of the file to take off.

        Returns:
            Word that the file is detached.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "DELETE",
                "/assistants/{assistant_id}/files/{file_id}",
                ids={"assistant_id": assistant_id, "file_id": file_id},
            ),
            JsonAnswer(DeleteAssistantFileResponse),
        )
