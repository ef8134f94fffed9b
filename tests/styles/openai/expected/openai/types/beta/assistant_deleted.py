"""Models of `client.beta.assistants`."""

from __future__ import annotations

from typing import Literal

from ..._runtime import Model

__all__ = [
    "AssistantDeleted",
]


class AssistantDeleted(Model):
    """Result of deleting an assistant."""

    id: str
    """ID of the deleted assistant."""

    deleted: bool
    """Whether the assistant was deleted."""

    object: Literal["assistant.deleted"] = "assistant.deleted"
    """Object type, always `assistant.deleted`."""
