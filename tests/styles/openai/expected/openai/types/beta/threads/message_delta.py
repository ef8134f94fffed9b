"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from ...._runtime import Model, Open
from .message_content_delta import MessageContentDelta

__all__ = [
    "MessageDelta",
    "MessageDeltaRole",
]


class MessageDelta(Model):
    """The changes."""

    role: MessageDeltaRole | None = None
    """Who wrote the message."""

    content: list[MessageContentDelta] | None = None
    """New pieces of the message, text or images."""

    file_ids: list[str] | None = None
    """IDs of files the assistant can use with this message, at most 10."""


MessageDeltaRole: TypeAlias = Annotated[Literal["user", "assistant"], Open()]
"""Who wrote the message."""
