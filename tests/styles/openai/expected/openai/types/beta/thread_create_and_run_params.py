"""Models of `client.beta.threads`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

from ..._runtime import Model
from .assistant_tool import AssistantTool, AssistantToolParam
from .thread_create_params import CreateThreadRequest, ThreadCreateParams

__all__ = [
    "CreateThreadAndRunRequest",
    "ThreadCreateAndRunParams",
]


class CreateThreadAndRunRequest(Model):
    """Thread to create, assistant to run on it, and settings that apply to this run
    only.
    """

    assistant_id: str
    """ID of the assistant that executes the run."""

    thread: CreateThreadRequest | None = None
    """Thread to create; by default an empty thread."""

    model: str | None = None
    """ID of the model for this run; by default the model of the assistant."""

    instructions: str | None = None
    """Instructions for this run; by default the instructions of the assistant."""

    tools: list[AssistantTool] | None = None
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


class ThreadCreateAndRunParams(TypedDict, total=False):
    """`CreateThreadAndRunRequest` as a plain dict."""

    assistant_id: Required[str]
    """ID of the assistant that executes the run."""

    thread: CreateThreadRequest | ThreadCreateParams
    """Thread to create; by default an empty thread."""

    model: str | None
    """ID of the model for this run; by default the model of the assistant."""

    instructions: str | None
    """Instructions for this run; by default the instructions of the assistant."""

    tools: Sequence[AssistantToolParam] | None
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
