"""Models of `client.assistants.files`."""

from __future__ import annotations

from typing import Literal, TypedDict

from .._runtime import Model

__all__ = [
    "AssistantFile",
    "CreateAssistantFileRequest",
    "CreateAssistantFileRequestDict",
    "DeleteAssistantFileResponse",
    "ListAssistantFilesResponse",
]


class AssistantFile(Model):
    """A file attached to an assistant."""

    id: str
    """ID of the attached file."""

    object: Literal["assistant.file"] = "assistant.file"
    """Kind of object, here `assistant.file`."""

    created_at: int
    """When the file was attached, in Unix seconds."""

    assistant_id: str
    """ID of the assistant that has the file."""


class CreateAssistantFileRequest(Model):
    """Which file to attach to an assistant."""

    file_id: str
    """ID of an uploaded file whose purpose is `assistants`."""


class DeleteAssistantFileResponse(Model):
    """Answer to detaching a file. The file itself stays."""

    id: str
    """ID of the detached file."""

    deleted: bool
    """Whether the removal worked."""

    object: Literal["assistant.file.deleted"] = "assistant.file.deleted"
    """Kind of answer, here `assistant.file.deleted`."""


class ListAssistantFilesResponse(Model):
    """One page of assistant files."""

    object: str
    """The word `list`."""

    data: list[AssistantFile]
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
