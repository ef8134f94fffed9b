"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Any, Literal

from ..._runtime import Model

__all__ = [
    "Thread",
]


class Thread(Model):
    """Conversation that consists of messages."""

    id: str
    """ID of the thread."""

    object: Literal["thread"] = "thread"
    """Object type, always `thread`."""

    created_at: int
    """Time at which the thread was created, as a Unix timestamp in seconds."""

    metadata: dict[str, Any] | None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """
