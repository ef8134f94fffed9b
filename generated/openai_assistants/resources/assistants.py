"""Methods of `client.assistants`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

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
    from ..models.assistants import (
        Assistant,
        DeleteAssistantResponse,
        ListAssistantsResponse,
    )
    from ..models.shared import AssistantToolParam
    from .assistants_files import AssistantsFiles

__all__ = ["Assistants"]


class Assistants:
    """Operations on assistants, threads, messages, runs, run steps and attached
    files.
    """

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def files(self) -> AssistantsFiles:
        """The methods of `client.assistants.files`."""
        from .assistants_files import AssistantsFiles

        return AssistantsFiles(self._transport)

    @cached_property
    def with_raw_response(self) -> AssistantsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AssistantsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AssistantsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AssistantsStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        after: str | NotGiven = NOT_GIVEN,
        before: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Page[Assistant, ListAssistantsResponse]:
        """List assistants.

        `GET /assistants`

        Args:
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
                "/assistants",
                query={
                    "limit": limit,
                    "order": order,
                    "after": after,
                    "before": before,
                },
                options=options,
            ),
            JsonParser(models.ListAssistantsResponse),
            CursorPagination(
                items="data",
                cursor="last_id",
                parameter="after",
                has_more="has_more",
            ),
        )

    def create(
        self,
        *,
        model: str,
        name: str | None | NotGiven = NOT_GIVEN,
        description: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantToolParam] | NotGiven = NOT_GIVEN,
        file_ids: Sequence[str] | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Assistant:
        """Create an assistant.

        `POST /assistants`

        Args:
            model: ID of the model that the assistant uses.
            name: Name of the assistant, at most 256 characters.
            description: Description of the assistant, at most 512 characters.
            instructions: System instructions for the model, at most 32768
                characters.
            tools: Tools that the assistant can use, at most 128. Default: `[]`.
            file_ids: IDs of the files attached to the assistant, at most 20, ordered
                by creation date with the oldest first. Default: `[]`.
            metadata: Up to 16 key-value pairs of your own data, with keys of at most
                64 and values of at most 512 characters.

        Returns:
            The created assistant.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/assistants",
                body=JsonBody(
                    {
                        "model": model,
                        "name": name,
                        "description": description,
                        "instructions": instructions,
                        "tools": tools,
                        "file_ids": file_ids,
                        "metadata": metadata,
                    },
                ),
                options=options,
            ),
            JsonParser(models.Assistant),
        )

    def get(self, assistant_id: str, **options: Unpack[RequestOptions]) -> Assistant:
        """Get an assistant.

        `GET /assistants/{assistant_id}`

        Args:
            assistant_id: ID of the assistant.

        Returns:
            The assistant.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/assistants/{assistant_id}",
                path_parameters={"assistant_id": assistant_id},
                options=options,
            ),
            JsonParser(models.Assistant),
        )

    def modify(
        self,
        assistant_id: str,
        *,
        model: str | NotGiven = NOT_GIVEN,
        name: str | None | NotGiven = NOT_GIVEN,
        description: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantToolParam] | NotGiven = NOT_GIVEN,
        file_ids: Sequence[str] | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Assistant:
        """Modify an assistant.

        `POST /assistants/{assistant_id}`

        Args:
            assistant_id: ID of the assistant.
            model: ID of the model that the assistant uses.
            name: Name of the assistant, at most 256 characters.
            description: Description of the assistant, at most 512 characters.
            instructions: System instructions for the model, at most 32768
                characters.
            tools: Tools that the assistant can use, at most 128. Default: `[]`.
            file_ids: IDs of the files attached to the assistant, at most 20, ordered
                by creation date with the oldest first. Default: `[]`.
            metadata: Up to 16 key-value pairs of your own data, with keys of at most
                64 and values of at most 512 characters.

        Returns:
            The modified assistant.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/assistants/{assistant_id}",
                path_parameters={"assistant_id": assistant_id},
                body=JsonBody(
                    {
                        "model": model,
                        "name": name,
                        "description": description,
                        "instructions": instructions,
                        "tools": tools,
                        "file_ids": file_ids,
                        "metadata": metadata,
                    },
                ),
                options=options,
            ),
            JsonParser(models.Assistant),
        )

    def delete(
        self,
        assistant_id: str,
        **options: Unpack[RequestOptions],
    ) -> DeleteAssistantResponse:
        """Delete an assistant.

        `DELETE /assistants/{assistant_id}`

        Args:
            assistant_id: ID of the assistant.

        Returns:
            Result of the deletion.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "DELETE",
                "/assistants/{assistant_id}",
                path_parameters={"assistant_id": assistant_id},
                options=options,
            ),
            JsonParser(models.DeleteAssistantResponse),
        )


class AssistantsRaw:
    """Raw-response variants of the methods of `client.assistants`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Assistants(transport)
        self.list = to_raw_response(calls.list)
        self.create = to_raw_response(calls.create)
        self.get = to_raw_response(calls.get)
        self.modify = to_raw_response(calls.modify)
        self.delete = to_raw_response(calls.delete)


class AssistantsStreamed:
    """Streamed-response variants of the methods of `client.assistants`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Assistants(transport)
        self.list = to_streamed_response(calls.list)
        self.create = to_streamed_response(calls.create)
        self.get = to_streamed_response(calls.get)
        self.modify = to_streamed_response(calls.modify)
        self.delete = to_streamed_response(calls.delete)
