"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from ...._runtime import Model, Open
from .message_content import MessageContent

__all__ = [
    "IncompleteDetails",
    "Message",
    "MessageIncompleteDetailsReason",
    "MessageRole",
    "MessageStatus",
]


class Message(Model):
    """A message in a thread."""

    id: str
    """ID of the message."""

    object: Literal["thread.message"] = "thread.message"
    """Kind of object, here `thread.message`."""

    created_at: int
    """When the message was made, in Unix seconds."""

    thread_id: str
    """ID of the thread that holds the message."""

    status: MessageStatus
    """Where the message stands."""

    incomplete_details: IncompleteDetails | None
    """Why the message was cut short, or null if it was not."""

    completed_at: int | None
    """When the message was done, in Unix seconds."""

    incomplete_at: int | None
    """When the message was cut short, in Unix seconds."""

    role: MessageRole
    """Who wrote the message."""

    content: list[MessageContent]
    """Parts of the message, text or images."""

    assistant_id: str | None
    """ID of the assistant that wrote the message, if one did."""

    run_id: str | None
    """ID of the run that wrote the message, or null if you added it yourself."""

    file_ids: list[str]
    """IDs of files the assistant can use with this message, at most 10."""

    metadata: dict[str, Any] | None
    """Up to 16 pairs of your own; keys up to 64 characters, values up to 512."""


class IncompleteDetails(Model):
    """Why the message was cut short, or null if it was not."""

    reason: MessageIncompleteDetailsReason
    """What cut the message short."""


MessageStatus: TypeAlias = Annotated[
    Literal["in_progress", "incomplete", "completed"],
    Open(),
]
"""Where the message stands."""

MessageIncompleteDetailsReason: TypeAlias = Annotated[
    Literal[
        "content_filter",
        "max_tokens",
        "run_cancelled",
        "run_expired",
        "run_failed",
    ],
    Open(),
]
"""What cut the message short."""

MessageRole: TypeAlias = Annotated[Literal["user", "assistant"], Open()]
"""Who wrote the message."""
