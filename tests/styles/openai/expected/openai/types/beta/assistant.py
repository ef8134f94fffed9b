"""Models of `client.beta.assistants`."""

from __future__ import annotations

from typing import Any, Literal

from ..._runtime import Model
from .assistant_tool import AssistantTool

__all__ = [
    "Assistant",
]


class Assistant(Model):
    """A model together with the instructions, tools and files that it works with."""

    id: str
    """ID of the assistant."""

    object: Literal["assistant"] = "assistant"
    """Object type, always `assistant`."""

    created_at: int
    """Time at which the assistant was created, as a Unix timestamp in seconds."""

    name: str | None
    """Name of the assistant, at most 256 characters; null if it has none."""

    description: str | None
    """Description of the assistant, at most 512 characters; null if it has none."""

    model: str
    """ID of the model that the assistant uses."""

    instructions: str | None
    """System instructions for the model, at most 32768 characters; null if it has
    none.
    """

    tools: list[AssistantTool]
    """Tools that the assistant can use, at most 128. Each tool is of type
    `code_interpreter`, `retrieval` or `function`.
    """

    file_ids: list[str]
    """IDs of the files attached to the assistant, at most 20, ordered by creation date
    with the oldest first.
    """

    metadata: dict[str, Any] | None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """
