"""Models of `client.beta.assistants`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

from ..._runtime import Model
from .assistant_tool import AssistantTool, AssistantToolParam

__all__ = [
    "AssistantCreateParams",
    "CreateAssistantRequest",
]


class CreateAssistantRequest(Model):
    """Settings of a new assistant."""

    model: str
    """ID of the model that the assistant uses."""

    name: str | None = None
    """Name of the assistant, at most 256 characters."""

    description: str | None = None
    """Description of the assistant, at most 512 characters."""

    instructions: str | None = None
    """System instructions for the model, at most 32768 characters."""

    tools: list[AssistantTool] | None = None
    """Tools that the assistant can use, at most 128. Each tool is of type
    `code_interpreter`, `retrieval` or `function`.
    """

    file_ids: list[str] | None = None
    """IDs of the files attached to the assistant, at most 20, ordered by creation date
    with the oldest first.
    """

    metadata: dict[str, Any] | None = None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """


class AssistantCreateParams(TypedDict, total=False):
    """`CreateAssistantRequest` as a plain dict."""

    model: Required[str]
    """ID of the model that the assistant uses."""

    name: str | None
    """Name of the assistant, at most 256 characters."""

    description: str | None
    """Description of the assistant, at most 512 characters."""

    instructions: str | None
    """System instructions for the model, at most 32768 characters."""

    tools: Sequence[AssistantToolParam]
    """Tools that the assistant can use, at most 128. Each tool is of type
    `code_interpreter`, `retrieval` or `function`.
    """

    file_ids: Sequence[str]
    """IDs of the files attached to the assistant, at most 20, ordered by creation date
    with the oldest first.
    """

    metadata: Mapping[str, Any] | None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """
