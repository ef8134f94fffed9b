"""Models of `client.threads.runs`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

from .._runtime import Model
from .shared import AssistantObjectTool, AssistantObjectToolParam
from .threads import RunObject

__all__ = [
    "CreateRunRequest",
    "CreateRunRequestDict",
    "ListRunsResponse",
    "ModifyRunRequest",
    "ModifyRunRequestDict",
    "SubmitToolOutputsRunRequest",
    "SubmitToolOutputsRunRequestDict",
    "SubmitToolOutputsRunRequestToolOutput",
    "SubmitToolOutputsRunRequestToolOutputDict",
]


class CreateRunRequest(Model, kw_only=True):
    """How to run an assistant on a thread."""

    assistant_id: str
    """ID of the assistant that does the run."""

    model: str | None = None
    """ID of a model for this run in place of the assistant's own."""

    instructions: str | None = None
    """Instructions for this run in place of the assistant's own."""

    additional_instructions: str | None = None
    """Text put behind the instructions for this run only."""

    tools: list[AssistantObjectTool] | None = None
    """Tools for this run in place of the assistant's own, at most 20."""

    metadata: dict[str, Any] | None = None
    """Up to 16 pairs of your own; keys up to 64 characters, values up to 512."""

    temperature: float | None = None
    """Sampling temperature from 0 to 2; the higher, the more varied the text."""

    stream: bool | None = None
    """Send `true` to get server-sent events, closed by a `[DONE]` line."""


class ListRunsResponse(Model, kw_only=True):
    """One page of runs."""

    object: str
    """The word `list`."""

    data: list[RunObject]
    """The runs on this page."""

    first_id: str
    """ID of the first item on this page."""

    last_id: str
    """ID of the last item on this page."""

    has_more: bool
    """Whether the list goes on beyond this page."""


class ModifyRunRequest(Model, kw_only=True):
    """What to change on a run."""

    metadata: dict[str, Any] | None = None
    """Up to 16 pairs of your own; keys up to 64 characters, values up to 512."""


class SubmitToolOutputsRunRequest(Model, kw_only=True):
    """Outputs for the tool calls a run waits for."""

    tool_outputs: list[SubmitToolOutputsRunRequestToolOutput]
    """The outputs, one for each call."""

    stream: bool | None = None
    """Send `true` to get server-sent events, closed by a `[DONE]` line."""


class SubmitToolOutputsRunRequestToolOutput(Model, kw_only=True):
    """`SubmitToolOutputsRunRequestToolOutput`."""

    tool_call_id: str | None = None
    """ID of the call, as the run's required action gives it."""

    output: str | None = None
    """What the call gave back."""


class CreateRunRequestDict(TypedDict, total=False):
    """`CreateRunRequest` as a plain dict."""

    assistant_id: Required[str]
    """ID of the assistant that does the run."""

    model: str | None
    """ID of a model for this run in place of the assistant's own."""

    instructions: str | None
    """Instructions for this run in place of the assistant's own."""

    additional_instructions: str | None
    """Text put behind the instructions for this run only."""

    tools: Sequence[AssistantObjectToolParam] | None
    """Tools for this run in place of the assistant's own, at most 20."""

    metadata: Mapping[str, Any] | None
    """Up to 16 pairs of your own; keys up to 64 characters, values up to 512."""

    temperature: float | None
    """Sampling temperature from 0 to 2; the higher, the more varied the text."""

    stream: bool | None
    """Send `true` to get server-sent events, closed by a `[DONE]` line."""


class ModifyRunRequestDict(TypedDict, total=False):
    """`ModifyRunRequest` as a plain dict."""

    metadata: Mapping[str, Any] | None
    """Up to 16 pairs of your own; keys up to 64 characters, values up to 512."""


class SubmitToolOutputsRunRequestDict(TypedDict, total=False):
    """`SubmitToolOutputsRunRequest` as a plain dict."""

    tool_outputs: Required[
        Sequence[
            SubmitToolOutputsRunRequestToolOutput
            | SubmitToolOutputsRunRequestToolOutputDict
        ]
    ]
    """The outputs, one for each call."""

    stream: bool | None
    """Send `true` to get server-sent events, closed by a `[DONE]` line."""


class SubmitToolOutputsRunRequestToolOutputDict(TypedDict, total=False):
    """`SubmitToolOutputsRunRequestToolOutput` as a plain dict."""

    tool_call_id: str
    """ID of the call, as the run's required action gives it."""

    output: str
    """What the call gave back."""
