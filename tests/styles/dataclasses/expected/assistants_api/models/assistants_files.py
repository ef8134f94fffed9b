"""Models of `client.assistants.files`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypedDict

from .._runtime import Model

__all__ = [
    "AssistantFileObject",
    "CreateAssistantFileRequest",
    "CreateAssistantFileRequestDict",
    "DeleteAssistantFileResponse",
    "ListAssistantFilesResponse",
]


@dataclass(kw_only=True, eq=False, repr=False)
class AssistantFileObject(Model):
    """File attached to an assistant."""

    id: str
    """ID of the attached file."""

    object: Literal["assistant.file"] = "assistant.file"
    """Object type, always `assistant.file`."""

    created_at: int
    """Time at which the file was attached, as a Unix timestamp in seconds."""

    assistant_id: str
    """ID of the assistant to which the file is attached."""


@dataclass(kw_only=True, eq=False, repr=False)
class CreateAssistantFileRequest(Model):
    """File to attach to an assistant."""

    file_id: str
    """ID of a file that was uploaded with the purpose `assistants`."""


@dataclass(kw_only=True, eq=False, repr=False)
class DeleteAssistantFileResponse(Model):
    """Result of detaching a file from an assistant. The file itself is not deleted."""

    id: str
    """ID of the detached file."""

    deleted: bool
    """Whether the file was detached."""

    object: Literal["assistant.file.deleted"] = "assistant.file.deleted"
    """Object type, always `assistant.file.deleted`."""


@dataclass(kw_only=True, eq=False, repr=False)
class ListAssistantFilesResponse(Model):
    """One page of assistant files."""

    object: str
    """Object type, always `list`."""

    data: list[AssistantFileObject]
    """Assistant files on this page."""

    first_id: str
    """ID of the first item on this page. Pass it as `before` to get the previous
    page.
    """

    last_id: str
    """ID of the last item on this page. Pass it as `after` to get the next page."""

    has_more: bool
    """Whether more items follow this page."""


class CreateAssistantFileRequestDict(TypedDict):
    """`CreateAssistantFileRequest` as a plain dict."""

    file_id: str
    """ID of a file that was uploaded with the purpose `assistants`."""
