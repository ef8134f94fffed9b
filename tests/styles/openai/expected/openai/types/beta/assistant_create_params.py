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
    """What a new assistant is to be."""

    model: str
    """ID of the model the assistant talks with."""

    name: str | None = None
    """Name of the assistant, at most 256 characters."""

    description: str | None = None
    """What the assistant is for, at most 512 characters."""

    instructions: str | None = None
    """What the assistant is told to do, at most 32768 characters."""

    tools: list[AssistantTool] | None = None
    """Tools the assistant may use, at most 128."""

    file_ids: list[str] | None = None
    """IDs of files the assistant can use, oldest first, at most 20."""

    metadata: dict[str, Any] | None = None
    """Up to 16 pairs of your own; keys up to 64 characters, values up to 512."""


class AssistantCreateParams(TypedDict, total=False):
    """`CreateAssistantRequest` as a plain dict."""

    model: Required[str]
    """ID of the model the assistant talks with."""

    name: str | None
    """Name of the assistant, at most 256 characters."""

    description: str | None
    """What the assistant is for, at most 512 characters."""

    instructions: str | None
    """What the assistant is told to do, at most 32768 characters."""

    tools: Sequence[AssistantToolParam]
    """Tools the assistant may use, at most 128."""

    file_ids: Sequence[str]
    """IDs of files the assistant can use, oldest first, at most 20."""

    metadata: Mapping[str, Any] | None
    """Up to 16 pairs of your own; keys up to 64 characters, values up to 512."""
