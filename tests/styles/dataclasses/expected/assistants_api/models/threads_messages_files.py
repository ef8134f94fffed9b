"""Models of `client.threads.messages.files`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime import Model

__all__ = [
    "ListMessageFilesResponse",
    "MessageFileObject",
]


@dataclass(kw_only=True, eq=False, repr=False)
class MessageFileObject(Model):
    """File attached to a message."""

    id: str
    """ID of the attached file."""

    object: Literal["thread.message.file"] = "thread.message.file"
    """Object type, always `thread.message.file`."""

    created_at: int
    """Time at which the file was attached, as a Unix timestamp in seconds."""

    message_id: str
    """ID of the message to which the file is attached."""


@dataclass(kw_only=True, eq=False, repr=False)
class ListMessageFilesResponse(Model):
    """One page of message files."""

    object: str
    """Object type, always `list`."""

    data: list[MessageFileObject]
    """Message files on this page."""

    first_id: str
    """ID of the first item on this page. Pass it as `before` to get the previous
    page.
    """

    last_id: str
    """ID of the last item on this page. Pass it as `after` to get the next page."""

    has_more: bool
    """Whether more items follow this page."""
