"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Any, Literal

from ..._runtime import Model

__all__ = [
    "Thread",
]


class Thread(Model):
    """A conversation, made of messages."""

    id: str
    """ID of the thread."""

    object: Literal["thread"] = "thread"
    """Kind of object, here `thread`."""

    created_at: int
    """When the thread was made, in Unix seconds."""

    metadata: dict[str, Any] | None
    """Up to 16 pairs of your own; keys up to 64 characters, values up to 512."""
