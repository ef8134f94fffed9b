"""Models of `client.assistants.files`."""

from __future__ import annotations

from typing import Literal, TypedDict

import msgspec

from .._runtime import Model

__all__ = [
    "AssistantFileObject",
    "CreateAssistantFileRequest",
    "CreateAssistantFileRequestDict",
    "DeleteAssistantFileResponse",
    "ListAssistantFilesResponse",
]


class AssistantFileObject(Model, kw_only=True):
    """A file attached to an assistant."""

    id: str
    """ID of the attached file."""

    object: Literal["assistant.file"] = msgspec.field(
        default_factory=lambda: "assistant.file"
    )
    """Kind of object, here `assistant.file`."""

    created_at: int
    """When the file was attached, in Unix seconds."""

    assistant_id: str
    """ID of the assistant that has the file."""


class CreateAssistantFileRequest(Model, kw_only=True):
    """Which file to attach to an assistant."""

    file_id: str
    """ID of an uploaded file whose purpose is `assistants`."""


class DeleteAssistantFileResponse(Model, kw_only=True):
    """Answer to detaching a file. The file itself stays."""

    id: str
    """ID of the detached file."""

    deleted: bool
    """Whether the removal worked."""

    object: Literal["assistant.file.deleted"] = msgspec.field(
        default_factory=lambda: "assistant.file.deleted"
    )
    """Kind of answer, here `assistant.file.deleted`."""


class ListAssistantFilesResponse(Model, kw_only=True):
    """One page of assistant files."""

    object: str
    """The word `list`."""

    data: list[AssistantFileObject]
    """The assistant files on this page."""

    first_id: str
    """ID of the first item on this page."""

    last_id: str
    """ID of the last item on this page."""

    has_more: bool
    """Whether the list goes on beyond this page."""


class CreateAssistantFileRequestDict(TypedDict):
    """`CreateAssistantFileRequest` as a plain dict."""

    file_id: str
    """ID of an uploaded file whose purpose is `assistants`."""
