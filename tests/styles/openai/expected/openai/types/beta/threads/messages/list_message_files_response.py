"""Models of `client.beta.threads.messages.files`."""

from __future__ import annotations

from ....._runtime import Model
from .message_file import MessageFile

__all__ = [
    "ListMessageFilesResponse",
]


class ListMessageFilesResponse(Model):
    """One page of message files."""

    object: str
    """The word `list`."""

    data: list[MessageFile]
    """The message files on this page."""

    first_id: str
    """ID of the first item on this page."""

    last_id: str
    """ID of the last item on this page."""

    has_more: bool
    """Whether the list goes on beyond this page."""
