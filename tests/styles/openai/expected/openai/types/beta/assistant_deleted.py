"""Models of `client.beta.assistants`."""

from __future__ import annotations

from typing import Literal

from ..._runtime import Model

__all__ = [
    "AssistantDeleted",
]


class AssistantDeleted(Model):
    """Answer to deleting an assistant."""

    id: str
    """ID of what was removed."""

    deleted: bool
    """Whether the removal worked."""

    object: Literal["assistant.deleted"] = "assistant.deleted"
    """Kind of answer, here `assistant.deleted`."""
