"""Models of `client.beta.assistants`."""

from __future__ import annotations

from typing import Any, Literal

from ..._runtime import Model
from .assistant_tool import AssistantTool

__all__ = [
    "Assistant",
]


class Assistant(Model):
    """An assistant, that is a model with instructions, tools and files."""

    id: str
    """ID of the assistant."""

    object: Literal["assistant"] = "assistant"
    """Kind of object, here `assistant`."""

    created_at: int
    """When the assistant was made, in Unix seconds."""

    name: str | None
    """Name of the assistant, at most 256 characters."""

    description: str | None
    """What the assistant is for, at most 512 characters."""

    model: str
    """ID of the model the assistant talks with."""

    instructions: str | None
    """What the assistant is told to do, at most 32768 characters."""

    tools: list[AssistantTool]
    """Tools the assistant may use, at most 128."""

    file_ids: list[str]
    """IDs of files the assistant can use, oldest first, at most 20."""

    metadata: dict[str, Any] | None
    """Up to 16 pairs of your own; keys up to 64 characters, values up to 512."""
