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
    """Object type, always `list`."""

    data: list[MessageFile]
    """Message files on this page."""

    first_id: str
    """ID of the first item on this page. Pass it as `before` to get the previous
    page.
    """

    last_id: str
    """ID of the last item on this page. Pass it as `after` to get the next page."""

    has_more: bool
    """Whether more items follow this page."""
