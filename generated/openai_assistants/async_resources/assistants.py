"""Asynchronous calls of `client.assistants`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

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
from ..models.assistants import (
    Assistant,
    DeleteAssistantResponse,
    ListAssistantsResponse,
)
from ..models.shared import AssistantTool
from .assistants_files import AsyncAssistantsFiles

__all__ = ["AsyncAssistants"]


class AsyncAssistants:
    """All that has to do with assistants."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport
        self.files = AsyncAssistantsFiles(transport)

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        after: str | NotGiven = NOT_GIVEN,
        before: str | NotGiven = NOT_GIVEN,
    ) -> AsyncPager[Assistant, ListAssistantsResponse]:
        """List your assistants.

        `GET /assistants`

        Args:
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
                "/assistants",
                query={
                    "limit": limit,
                    "order": order,
                    "after": after,
                    "before": before,
                },
            ),
            JsonAnswer(ListAssistantsResponse),
            CursorPaging[Assistant](
                items="data",
                cursor="last_id",
                parameter="after",
                more="has_more",
            ),
        )

    async def create(
        self,
        *,
        model: str,
        name: str | None | NotGiven = NOT_GIVEN,
        description: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantTool] | NotGiven = NOT_GIVEN,
        file_ids: Sequence[str] | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
    ) -> Assistant:
        """Create an assistant.

        `POST /assistants`

        Args:
            model: ID of the model the assistant talks with.
            name: Name of the assistant, at most 256 characters.
            description: What the assistant is for, at most 512 characters.
            instructions: What the assistant is told to do, at most 32768 characters.
            tools: Tools the assistant may use, at most 128. Default: `[]`.
            file_ids: IDs of files the assistant can use, oldest first, at most 20.
                Default: `[]`.
            metadata: Up to 16 pairs of your own; keys up to 64 characters, values up
                to 512.

        Returns:
            The new assistant.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
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
            ),
            JsonAnswer(Assistant),
        )

    async def get(self, assistant_id: str) -> Assistant:
        """Get an assistant.

        `GET /assistants/{assistant_id}`

        Args:
            assistant_id: ID of the assistant.

        Returns:
            The assistant.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/assistants/{assistant_id}",
                ids={"assistant_id": assistant_id},
            ),
            JsonAnswer(Assistant),
        )

    async def modify(
        self,
        assistant_id: str,
        *,
        model: str | NotGiven = NOT_GIVEN,
        name: str | None | NotGiven = NOT_GIVEN,
        description: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantTool] | NotGiven = NOT_GIVEN,
        file_ids: Sequence[str] | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
    ) -> Assistant:
        """Change an assistant.

        `POST /assistants/{assistant_id}`

        Args:
            assistant_id: ID of the assistant.
            model: ID of the model the assistant talks with.
            name: Name of the assistant, at most 256 characters.
            description: What the assistant is for, at most 512 characters.
            instructions: What the assistant is told to do, at most 32768 characters.
            tools: Tools the assistant may use, at most 128. Default: `[]`.
            file_ids: IDs of files the assistant can use, oldest first, at most 20.
                Default: `[]`.
            metadata: Up to 16 pairs of your own; keys up to 64 characters, values up
                to 512.

        Returns:
            The assistant as it is now.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/assistants/{assistant_id}",
                ids={"assistant_id": assistant_id},
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
            ),
            JsonAnswer(Assistant),
        )

    async def delete(self, assistant_id: str) -> DeleteAssistantResponse:
        """Delete an assistant.

        `DELETE /assistants/{assistant_id}`

        Args:
            assistant_id: ID of the assistant.

        Returns:
            Word that the assistant is gone.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "DELETE",
                "/assistants/{assistant_id}",
                ids={"assistant_id": assistant_id},
            ),
            JsonAnswer(DeleteAssistantResponse),
        )
