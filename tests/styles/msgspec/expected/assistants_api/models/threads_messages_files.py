"""Models of `client.threads.messages.files`."""

from __future__ import annotations

from typing import Literal

import msgspec

from .._runtime import Model

__all__ = [
    "ListMessageFilesResponse",
    "MessageFileObject",
]


class MessageFileObject(Model, kw_only=True):
    """A file attached to a message."""

    id: str
    """ID of the attached file."""

    object: Literal["thread.message.file"] = msgspec.field(
        default_factory=lambda: "thread.message.file"
    )
    """Kind of object, here `thread.message.file`."""

    created_at: int
    """When the file was attached, in Unix seconds."""

    message_id: str
    """ID of the message that has the file."""


class ListMessageFilesResponse(Model, kw_only=True):
    """One page of message files."""

    object: str
    """The word `list`."""

    data: list[MessageFileObject]
    """The message files on this page."""

    first_id: str
    """ID of the first item on this page."""

    last_id: str
    """ID of the last item on this page."""

    has_more: bool
    """Whether the list goes on beyond this page."""
