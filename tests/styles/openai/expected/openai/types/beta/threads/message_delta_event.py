"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Literal

from ...._runtime import Model
from .message_delta import MessageDelta

__all__ = [
    "MessageDeltaEvent",
]


class MessageDeltaEvent(Model):
    """What has changed in a message since the last event."""

    id: str
    """ID of the message."""

    object: Literal["thread.message.delta"] = "thread.message.delta"
    """Kind of object, here `thread.message.delta`."""

    delta: MessageDelta
    """The changes."""
