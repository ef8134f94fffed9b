"""Models of `client.assistants`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

import msgspec

from .._runtime import Model
from .shared import AssistantObjectTool, AssistantObjectToolParam

__all__ = [
    "AssistantObject",
    "CreateAssistantRequest",
    "CreateAssistantRequestDict",
    "DeleteAssistantResponse",
    "ListAssistantsResponse",
    "ModifyAssistantRequest",
    "ModifyAssistantRequestDict",
]


class AssistantObject(Model, kw_only=True):
    """An assistant, that is a model with instructions, tools and files."""

    id: str
    """ID of the assistant."""

    object: Literal["assistant"] = msgspec.field(default_factory=lambda: "assistant")
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

    tools: list[AssistantObjectTool]
    """Tools the assistant may use, at most 128."""

    file_ids: list[str]
    """IDs of files the assistant can use, oldest first, at most 20."""

    metadata: dict[str, Any] | None
    """Up to 16 pairs of your own; keys up to 64 characters, values up to 512."""


class CreateAssistantRequest(Model, kw_only=True):
    """What a new assistant is to be."""

    model: str
    """ID of the model the assistant talks with."""

    name: str | None = None
    """Name of the assistant, at most 256 characters."""

    description: str | None = None
    """What the assistant is for, at most 512 characters."""

    instructions: str | None = None
    """What the assistant is told to do, at most 32768 characters."""

    tools: list[AssistantObjectTool] | None = None
    """Tools the assistant may use, at most 128."""

    file_ids: list[str] | None = None
    """IDs of files the assistant can use, oldest first, at most 20."""

    metadata: dict[str, Any] | None = None
    """Up to 16 pairs of your own; keys up to 64 characters, values up to 512."""


class ModifyAssistantRequest(Model, kw_only=True):
    """What to change on an assistant."""

    model: str | None = None
    """ID of the model the assistant talks with."""

    name: str | None = None
    """Name of the assistant, at most 256 characters."""

    description: str | None = None
    """What the assistant is for, at most 512 characters."""

    instructions: str | None = None
    """What the assistant is told to do, at most 32768 characters."""

    tools: list[AssistantObjectTool] | None = None
    """Tools the assistant may use, at most 128."""

    file_ids: list[str] | None = None
    """IDs of files the assistant can use, oldest first, at most 20. Files left off the
    list are detached.
    """

    metadata: dict[str, Any] | None = None
    """Up to 16 pairs of your own; keys up to 64 characters, values up to 512."""


class DeleteAssistantResponse(Model, kw_only=True):
    """Answer to deleting an assistant."""

    id: str
    """ID of what was removed."""

    deleted: bool
    """Whether the removal worked."""

    object: Literal["assistant.deleted"] = msgspec.field(
        default_factory=lambda: "assistant.deleted"
    )
    """Kind of answer, here `assistant.deleted`."""


class ListAssistantsResponse(Model, kw_only=True):
    """One page of assistants."""

    object: str
    """The word `list`."""

    data: list[AssistantObject]
    """The assistants on this page."""

    first_id: str
    """ID of the first item on this page."""

    last_id: str
    """ID of the last item on this page."""

    has_more: bool
    """Whether the list goes on beyond this page."""


class CreateAssistantRequestDict(TypedDict, total=False):
    """`CreateAssistantRequest` as a plain dict."""

    model: Required[str]
    """ID of the model the assistant talks with."""

    name: str | None
    """Name of the assistant, at most 256 characters."""

    description: str | None
    """What the assistant is for, at most 512 characters."""

    instructions: str | None
    """What the assistant is told to do, at most 32768 characters."""

    tools: Sequence[AssistantObjectToolParam]
    """Tools the assistant may use, at most 128."""

    file_ids: Sequence[str]
    """IDs of files the assistant can use, oldest first, at most 20."""

    metadata: Mapping[str, Any] | None
    """Up to 16 pairs of your own; keys up to 64 characters, values up to 512."""


class ModifyAssistantRequestDict(TypedDict, total=False):
    """`ModifyAssistantRequest` as a plain dict."""

    model: str
    """ID of the model the assistant talks with."""

    name: str | None
    """Name of the assistant, at most 256 characters."""

    description: str | None
    """What the assistant is for, at most 512 characters."""

    instructions: str | None
    """What the assistant is told to do, at most 32768 characters."""

    tools: Sequence[AssistantObjectToolParam]
    """Tools the assistant may use, at most 128."""

    file_ids: Sequence[str]
    """IDs of files the assistant can use, oldest first, at most 20. Files left off the
    list are detached.
    """

    metadata: Mapping[str, Any] | None
    """Up to 16 pairs of your own; keys up to 64 characters, values up to 512."""
