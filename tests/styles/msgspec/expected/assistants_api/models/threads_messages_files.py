"""Models of `client.threads.messages.files`."""

from __future__ import annotations

from typing import Literal

import msgspec

from .._runtime import Model
from .._runtime.exact_types import make_constant

__all__ = [
    "ListMessageFilesResponse",
    "MessageFileObject",
]


class MessageFileObject(Model, kw_only=True):
    """File attached to a message."""

    id: str
    """ID of the attached file."""

    object: Literal["thread.message.file"] = msgspec.field(
        default_factory=make_constant("thread.message.file")
    )
    """Object type, always `thread.message.file`."""

    created_at: int
    """Time at which the file was attached, as a Unix timestamp in seconds."""

    message_id: str
    """ID of the message to which the file is attached."""


class ListMessageFilesResponse(Model, kw_only=True):
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
