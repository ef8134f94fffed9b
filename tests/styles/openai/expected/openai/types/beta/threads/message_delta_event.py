"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Literal

from ...._runtime import Model
from .message_delta import MessageDelta

__all__ = [
    "MessageDeltaEvent",
]


class MessageDeltaEvent(Model):
    """Changes to a message since the previous event."""

    id: str
    """ID of the message."""

    object: Literal["thread.message.delta"] = "thread.message.delta"
    """Object type, always `thread.message.delta`."""

    delta: MessageDelta
    """Fields of the message that changed."""
