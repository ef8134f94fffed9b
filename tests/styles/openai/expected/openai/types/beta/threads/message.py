"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from ...._runtime import AllowUnknown, Model
from .message_content import MessageContent

__all__ = [
    "IncompleteDetails",
    "Message",
    "MessageIncompleteDetailsReason",
    "MessageRole",
    "MessageStatus",
]


class Message(Model):
    """Message in a thread."""

    id: str
    """ID of the message."""

    object: Literal["thread.message"] = "thread.message"
    """Object type, always `thread.message`."""

    created_at: int
    """Time at which the message was created, as a Unix timestamp in seconds."""

    thread_id: str
    """ID of the thread that contains the message."""

    status: MessageStatus
    """Status of the message. It is `in_progress` while the message is being created,
    then `completed`, or `incomplete` if the message ended early.
    """

    incomplete_details: IncompleteDetails | None
    """Details about an incomplete message; null for other messages."""

    completed_at: int | None
    """Time at which the message was completed, as a Unix timestamp in seconds; null if
    it was not.
    """

    incomplete_at: int | None
    """Time at which the message was marked as incomplete, as a Unix timestamp in
    seconds; null if it was not.
    """

    role: MessageRole
    """Author of the message, `user` or `assistant`."""

    content: list[MessageContent]
    """Content parts of the message, each text or an image."""

    assistant_id: str | None
    """ID of the assistant that wrote the message; null if no assistant did."""

    run_id: str | None
    """ID of the run that created the message; null if the message was added by a
    request to create a message or a thread.
    """

    file_ids: list[str]
    """IDs of the files attached to the message for the tools of the assistant, at most
    10.
    """

    metadata: dict[str, Any] | None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """


class IncompleteDetails(Model):
    """Details about an incomplete message; null for other messages."""

    reason: MessageIncompleteDetailsReason
    """Reason why the message is incomplete."""


MessageStatus: TypeAlias = Annotated[
    Literal["in_progress", "incomplete", "completed"],
    AllowUnknown(),
]
"""Status of the message. It is `in_progress` while the message is being created, then
`completed`, or `incomplete` if the message ended early.
"""

MessageIncompleteDetailsReason: TypeAlias = Annotated[
    Literal[
        "content_filter",
        "max_tokens",
        "run_cancelled",
        "run_expired",
        "run_failed",
    ],
    AllowUnknown(),
]
"""Reason why the message is incomplete."""

MessageRole: TypeAlias = Annotated[Literal["user", "assistant"], AllowUnknown()]
"""Author of the message, `user` or `assistant`."""
