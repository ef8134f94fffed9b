"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Literal

from ..._runtime import Model

__all__ = [
    "ThreadDeleted",
]


class ThreadDeleted(Model):
    """Answer to deleting a thread."""

    id: str
    """ID of what was removed."""

    deleted: bool
    """Whether the removal worked."""

    object: Literal["thread.deleted"] = "thread.deleted"
    """Kind of answer, here `thread.deleted`."""
