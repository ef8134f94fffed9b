"""Models of `client.beta.assistants.files`."""

from __future__ import annotations

from typing import Literal

from ...._runtime import Model

__all__ = [
    "AssistantFile",
]


class AssistantFile(Model):
    """A file attached to an assistant."""

    id: str
    """ID of the attached file."""

    object: Literal["assistant.file"] = "assistant.file"
    """Kind of object, here `assistant.file`."""

    created_at: int
    """When the file was attached, in Unix seconds."""

    assistant_id: str
    """ID of the assistant that has the file."""
