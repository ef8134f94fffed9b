"""Models of `client.threads.runs`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
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


@dataclass(kw_only=True, eq=False, repr=False)
class CreateRunRequest(Model):
    """Assistant to run on a thread, and settings that apply to this run only."""

    assistant_id: str
    """ID of the assistant that executes the run."""

    model: str | None = None
    """ID of the model for this run; by default the model of the assistant."""

    instructions: str | None = None
    """Instructions for this run; by default the instructions of the assistant."""

    additional_instructions: str | None = None
    """Text appended to the instructions for this run, without replacing them."""

    tools: list[AssistantObjectTool] | None = None
    """Tools available to this run, at most 20; by default the tools of the
    assistant.
    """

    metadata: dict[str, Any] | None = None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """

    temperature: float | int | None = None
    """Sampling temperature, between 0 and 2. Low values give focused and repeatable
    output, high values give varied output.
    """

    stream: bool | None = None
    """Whether to stream the events of the run as server-sent events instead of
    returning the run. The stream ends with `data: [DONE]` when the run reaches a
    terminal status or requires action.
    """


@dataclass(kw_only=True, eq=False, repr=False)
class ListRunsResponse(Model):
    """One page of runs."""

    object: str
    """Object type, always `list`."""

    data: list[RunObject]
    """Runs on this page."""

    first_id: str
    """ID of the first item on this page. Pass it as `before` to get the previous
    page.
    """

    last_id: str
    """ID of the last item on this page. Pass it as `after` to get the next page."""

    has_more: bool
    """Whether more items follow this page."""


@dataclass(kw_only=True, eq=False, repr=False)
class ModifyRunRequest(Model):
    """New metadata of a run; no other property can be modified."""

    metadata: dict[str, Any] | None = None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """


@dataclass(kw_only=True, eq=False, repr=False)
class SubmitToolOutputsRunRequest(Model):
    """Outputs of all tool calls that a run is waiting for."""

    tool_outputs: list[SubmitToolOutputsRunRequestToolOutput]
    """Outputs of the tool calls, one for each call in the run's `required_action`."""

    stream: bool | None = None
    """Whether to stream the events of the run as server-sent events instead of
    returning the run. The stream ends with `data: [DONE]` when the run reaches a
    terminal status or requires action.
    """


@dataclass(kw_only=True, eq=False, repr=False)
class SubmitToolOutputsRunRequestToolOutput(Model):
    """Output of one tool call."""

    tool_call_id: str | None = None
    """ID of the tool call, as given in the run's `required_action`."""

    output: str | None = None
    """Output of the tool call, as text."""


class CreateRunRequestDict(TypedDict, total=False):
    """`CreateRunRequest` as a plain dict."""

    assistant_id: Required[str]
    """ID of the assistant that executes the run."""

    model: str | None
    """ID of the model for this run; by default the model of the assistant."""

    instructions: str | None
    """Instructions for this run; by default the instructions of the assistant."""

    additional_instructions: str | None
    """Text appended to the instructions for this run, without replacing them."""

    tools: Sequence[AssistantObjectToolParam] | None
    """Tools available to this run, at most 20; by default the tools of the
    assistant.
    """

    metadata: Mapping[str, Any] | None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """

    temperature: float | None
    """Sampling temperature, between 0 and 2. Low values give focused and repeatable
    output, high values give varied output.
    """

    stream: bool | None
    """Whether to stream the events of the run as server-sent events instead of
    returning the run. The stream ends with `data: [DONE]` when the run reaches a
    terminal status or requires action.
    """


class ModifyRunRequestDict(TypedDict, total=False):
    """`ModifyRunRequest` as a plain dict."""

    metadata: Mapping[str, Any] | None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """


class SubmitToolOutputsRunRequestDict(TypedDict, total=False):
    """`SubmitToolOutputsRunRequest` as a plain dict."""

    tool_outputs: Required[
        Sequence[
            SubmitToolOutputsRunRequestToolOutput
            | SubmitToolOutputsRunRequestToolOutputDict
        ]
    ]
    """Outputs of the tool calls, one for each call in the run's `required_action`."""

    stream: bool | None
    """Whether to stream the events of the run as server-sent events instead of
    returning the run. The stream ends with `data: [DONE]` when the run reaches a
    terminal status or requires action.
    """


class SubmitToolOutputsRunRequestToolOutputDict(TypedDict, total=False):
    """`SubmitToolOutputsRunRequestToolOutput` as a plain dict."""

    tool_call_id: str
    """ID of the tool call, as given in the run's `required_action`."""

    output: str
    """Output of the tool call, as text."""
