"""Models of `client.assistants`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, Required, TypedDict

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


@dataclass(kw_only=True, eq=False, repr=False)
class AssistantObject(Model):
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

    tools: list[AssistantObjectTool]
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


@dataclass(kw_only=True, eq=False, repr=False)
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

    tools: list[AssistantObjectTool] | None = None
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


@dataclass(kw_only=True, eq=False, repr=False)
class ModifyAssistantRequest(Model):
    """Changes to an assistant. Omitted properties keep their values."""

    model: str | None = None
    """ID of the model that the assistant uses."""

    name: str | None = None
    """Name of the assistant, at most 256 characters."""

    description: str | None = None
    """Description of the assistant, at most 512 characters."""

    instructions: str | None = None
    """System instructions for the model, at most 32768 characters."""

    tools: list[AssistantObjectTool] | None = None
    """Tools that the assistant can use, at most 128. Each tool is of type
    `code_interpreter`, `retrieval` or `function`.
    """

    file_ids: list[str] | None = None
    """IDs of the files attached to the assistant, at most 20, ordered by creation date
    with the oldest first. Attached files that are missing from this list are
    detached.
    """

    metadata: dict[str, Any] | None = None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """


@dataclass(kw_only=True, eq=False, repr=False)
class DeleteAssistantResponse(Model):
    """Result of deleting an assistant."""

    id: str
    """ID of the deleted assistant."""

    deleted: bool
    """Whether the assistant was deleted."""

    object: Literal["assistant.deleted"] = "assistant.deleted"
    """Object type, always `assistant.deleted`."""


@dataclass(kw_only=True, eq=False, repr=False)
class ListAssistantsResponse(Model):
    """One page of assistants."""

    object: str
    """Object type, always `list`."""

    data: list[AssistantObject]
    """Assistants on this page."""

    first_id: str
    """ID of the first item on this page. Pass it as `before` to get the previous
    page.
    """

    last_id: str
    """ID of the last item on this page. Pass it as `after` to get the next page."""

    has_more: bool
    """Whether more items follow this page."""


class CreateAssistantRequestDict(TypedDict, total=False):
    """`CreateAssistantRequest` as a plain dict."""

    model: Required[str]
    """ID of the model that the assistant uses."""

    name: str | None
    """Name of the assistant, at most 256 characters."""

    description: str | None
    """Description of the assistant, at most 512 characters."""

    instructions: str | None
    """System instructions for the model, at most 32768 characters."""

    tools: Sequence[AssistantObjectToolParam]
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


class ModifyAssistantRequestDict(TypedDict, total=False):
    """`ModifyAssistantRequest` as a plain dict."""

    model: str
    """ID of the model that the assistant uses."""

    name: str | None
    """Name of the assistant, at most 256 characters."""

    description: str | None
    """Description of the assistant, at most 512 characters."""

    instructions: str | None
    """System instructions for the model, at most 32768 characters."""

    tools: Sequence[AssistantObjectToolParam]
    """Tools that the assistant can use, at most 128. Each tool is of type
    `code_interpreter`, `retrieval` or `function`.
    """

    file_ids: Sequence[str]
    """IDs of the files attached to the assistant, at most 20, ordered by creation date
    with the oldest first. Attached files that are missing from this list are
    detached.
    """

    metadata: Mapping[str, Any] | None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """
