"""Models of `client.beta.assistants.files`."""

from __future__ import annotations

from typing import Literal

from ...._runtime import Model

__all__ = [
    "FileDeleteResponse",
]


class FileDeleteResponse(Model):
    """Result of detaching a file from an assistant. The file itself is not deleted."""

    id: str
    """ID of the detached file."""

    deleted: bool
    """Whether the file was detached."""

    object: Literal["assistant.file.deleted"] = "assistant.file.deleted"
    """Object type, always `assistant.file.deleted`."""
