"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Literal

from ..._runtime import Model

__all__ = [
    "ThreadDeleted",
]


class ThreadDeleted(Model):
    """Result of deleting a thread."""

    id: str
    """ID of the deleted thread."""

    deleted: bool
    """Whether the thread was deleted."""

    object: Literal["thread.deleted"] = "thread.deleted"
    """Object type, always `thread.deleted`."""
