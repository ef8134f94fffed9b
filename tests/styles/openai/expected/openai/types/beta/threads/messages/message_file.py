"""Models of `client.beta.threads.messages.files`."""

from __future__ import annotations

from typing import Literal

from ....._runtime import Model

__all__ = [
    "MessageFile",
]


class MessageFile(Model):
    """File attached to a message."""

    id: str
    """ID of the attached file."""

    object: Literal["thread.message.file"] = "thread.message.file"
    """Object type, always `thread.message.file`."""

    created_at: int
    """Time at which the file was attached, as a Unix timestamp in seconds."""

    message_id: str
    """ID of the message to which the file is attached."""
