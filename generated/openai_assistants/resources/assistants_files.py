"""Methods of `client.assistants.files`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    CursorPagination,
    JsonBody,
    JsonParser,
    NotGiven,
    Page,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.assistants_files import (
        AssistantFile,
        DeleteAssistantFileResponse,
        ListAssistantFilesResponse,
    )

__all__ = ["AssistantsFiles"]


class AssistantsFiles:
    """Methods of `client.assistants.files`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AssistantsFilesRaw:
        """The same methods, returning the raw response with status and headers."""
        return AssistantsFilesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AssistantsFilesStreamed:
        """The same methods as context managers, streaming the response body."""
        return AssistantsFilesStreamed(self._transport.with_streaming_response())

    def list(
        self,
        assistant_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        after: str | NotGiven = NOT_GIVEN,
        before: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Page[AssistantFile, ListAssistantFilesResponse]:
        """List assistant files.

        `GET /assistants/{assistant_id}/files`

        Args:
            assistant_id: ID of the assistant.
            limit: Maximum number of items per page, between 1 and 100. Default:
                `20`.
            order: Order of the items by creation time, either `asc` (oldest first)
                or `desc` (newest first). Default: `"desc"`.
            after: Cursor; the page starts after the item with this ID.
            before: Cursor; the page ends before the item with this ID.

        Returns:
            The first page; iterate over it to get the items of all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request(
                "GET",
                "/assistants/{assistant_id}/files",
                path_parameters={"assistant_id": assistant_id},
                query={
                    "limit": limit,
                    "order": order,
                    "after": after,
                    "before": before,
                },
                options=options,
            ),
            JsonParser(models.ListAssistantFilesResponse),
            CursorPagination(
                items="data",
                cursor="last_id",
                parameter="after",
                has_more="has_more",
            ),
        )

    def create(
        self,
        assistant_id: str,
        *,
        file_id: str,
        **options: Unpack[RequestOptions],
    ) -> AssistantFile:
        """Attach a file to an assistant.

        `POST /assistants/{assistant_id}/files`

        Args:
            assistant_id: ID of the assistant to which the file is attached.
            file_id: ID of a file that was uploaded with the purpose `assistants`.

        Returns:
            The created assistant file.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/assistants/{assistant_id}/files",
                path_parameters={"assistant_id": assistant_id},
                body=JsonBody({"file_id": file_id}),
                options=options,
            ),
            JsonParser(models.AssistantFile),
        )

    def get(
        self,
        assistant_id: str,
        file_id: str,
        **options: Unpack[RequestOptions],
    ) -> AssistantFile:
        """Get an assistant file.

        `GET /assistants/{assistant_id}/files/{file_id}`

        Args:
            assistant_id: ID of the assistant.
            file_id: ID of the attached file.

        Returns:
            The assistant file.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/assistants/{assistant_id}/files/{file_id}",
                path_parameters={"assistant_id": assistant_id, "file_id": file_id},
                options=options,
            ),
            JsonParser(models.AssistantFile),
        )

    def delete(
        self,
        assistant_id: str,
        file_id: str,
        **options: Unpack[RequestOptions],
    ) -> DeleteAssistantFileResponse:
        """Detach a file from an assistant.

        `DELETE /assistants/{assistant_id}/files/{file_id}`

        Args:
            assistant_id: ID of the assistant.
            file_id: ID of the file to detach.

        Returns:
            Result of the detachment.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "DELETE",
                "/assistants/{assistant_id}/files/{file_id}",
                path_parameters={"assistant_id": assistant_id, "file_id": file_id},
                options=options,
            ),
            JsonParser(models.DeleteAssistantFileResponse),
        )


class AssistantsFilesRaw:
    """Raw-response variants of the methods of `client.assistants.files`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = AssistantsFiles(transport)
        self.list = to_raw_response(calls.list)
        self.create = to_raw_response(calls.create)
        self.get = to_raw_response(calls.get)
        self.delete = to_raw_response(calls.delete)


class AssistantsFilesStreamed:
    """Streamed-response variants of the methods of `client.assistants.files`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = AssistantsFiles(transport)
        self.list = to_streamed_response(calls.list)
        self.create = to_streamed_response(calls.create)
        self.get = to_streamed_response(calls.get)
        self.delete = to_streamed_response(calls.delete)
