"""Models of `client.beta.assistants.files`."""

from __future__ import annotations

from ...._runtime import Model
from .assistant_file import AssistantFile

__all__ = [
    "ListAssistantFilesResponse",
]


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
