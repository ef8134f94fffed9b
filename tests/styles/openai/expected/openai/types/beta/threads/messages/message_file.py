"""Models of `client.beta.threads.messages.files`."""

from __future__ import annotations

from typing import Literal

from ....._runtime import Model

__all__ = [
    "MessageFile",
]


class MessageFile(Model):
    """A file attached to a message."""

    id: str
    """ID of the attached file."""

    object: Literal["thread.message.file"] = "thread.message.file"
    """Kind of object, here `thread.message.file`."""

    created_at: int
    """When the file was attached, in Unix seconds."""

    message_id: str
    """ID of the message that has the file."""
