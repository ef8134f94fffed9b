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
    """Object type, always `list`."""

    data: list[Message]
    """Messages on this page."""

    first_id: str
    """ID of the first item on this page. Pass it as `before` to get the previous
    page.
    """

    last_id: str
    """ID of the last item on this page. Pass it as `after` to get the next page."""

    has_more: bool
    """Whether more items follow this page."""
