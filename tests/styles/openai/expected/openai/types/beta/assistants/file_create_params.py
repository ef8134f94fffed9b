"""Models of `client.beta.assistants.files`."""

from __future__ import annotations

from typing import TypedDict

from ...._runtime import Model

__all__ = [
    "CreateAssistantFileRequest",
    "FileCreateParams",
]


class CreateAssistantFileRequest(Model):
    """Which file to attach to an assistant."""

    file_id: str
    """ID of an uploaded file whose purpose is `assistants`."""


class FileCreateParams(TypedDict):
    """`CreateAssistantFileRequest` as a plain dict."""

    file_id: str
    """ID of an uploaded file whose purpose is `assistants`."""
