"""Models of `client.beta.threads.messages`."""

from __future__ import annotations

from ...._runtime import Model
from .message import Message

__all__ = [
    "ListMessagesResponse",
]


class ListMessagesResponse(Model):
    """One page of messages."""

    object: str
    """The word `list`."""

    data: list[Message]
    """The messages on this page."""

    first_id: str
    """ID of the first item on this page."""

    last_id: str
    """ID of the last item on this page."""

    has_more: bool
    """Whether the list goes on beyond this page."""
