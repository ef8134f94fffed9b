"""Models of `client.beta.assistants.files`."""

from __future__ import annotations

from typing import TypedDict

from ...._runtime import Model

__all__ = [
    "CreateAssistantFileRequest",
    "FileCreateParams",
]


class CreateAssistantFileRequest(Model):
    """File to attach to an assistant."""

    file_id: str
    """ID of a file that was uploaded with the purpose `assistants`."""


class FileCreateParams(TypedDict):
    """`CreateAssistantFileRequest` as a plain dict."""

    file_id: str
    """ID of a file that was uploaded with the purpose `assistants`."""
