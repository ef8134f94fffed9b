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
    """Object type, always `list`."""

    data: list[AssistantFile]
    """Assistant files on this page."""

    first_id: str
    """ID of the first item on this page. Pass it as `before` to get the previous
    page.
    """

    last_id: str
    """ID of the last item on this page. Pass it as `after` to get the next page."""

    has_more: bool
    """Whether more items follow this page."""
