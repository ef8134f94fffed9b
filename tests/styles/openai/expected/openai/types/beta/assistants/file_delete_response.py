"""Models of `client.beta.assistants.files`."""

from __future__ import annotations

from typing import Literal

from ...._runtime import Model

__all__ = [
    "FileDeleteResponse",
]


class FileDeleteResponse(Model):
    """Answer to detaching a file. The file itself stays."""

    id: str
    """ID of the detached file."""

    deleted: bool
    """Whether the removal worked."""

    object: Literal["assistant.file.deleted"] = "assistant.file.deleted"
    """Kind of answer, here `assistant.file.deleted`."""
