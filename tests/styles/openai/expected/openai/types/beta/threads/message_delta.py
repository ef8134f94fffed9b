"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from ...._runtime import AllowUnknown, Model
from .message_content_delta import MessageContentDelta

__all__ = [
    "MessageDelta",
    "MessageDeltaRole",
]


class MessageDelta(Model):
    """Fields of the message that changed."""

    role: MessageDeltaRole | None = None
    """Author of the message, `user` or `assistant`."""

    content: list[MessageContentDelta] | None = None
    """New content parts, or additions to existing ones, each text or an image."""

    file_ids: list[str] | None = None
    """IDs of the files attached to the message for the tools of the assistant, at most
    10.
    """


MessageDeltaRole: TypeAlias = Annotated[Literal["user", "assistant"], AllowUnknown()]
"""Author of the message, `user` or `assistant`."""
