"""Models of `client.beta.assistants.files`."""

from __future__ import annotations

from typing import Literal

from ...._runtime import Model

__all__ = [
    "AssistantFile",
]


class AssistantFile(Model):
    """File attached to an assistant."""

    id: str
    """ID of the attached file."""

    object: Literal["assistant.file"] = "assistant.file"
    """Object type, always `assistant.file`."""

    created_at: int
    """Time at which the file was attached, as a Unix timestamp in seconds."""

    assistant_id: str
    """ID of the assistant to which the file is attached."""
