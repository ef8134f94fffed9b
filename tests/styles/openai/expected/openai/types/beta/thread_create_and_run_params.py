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
    """A new thread and how to run an assistant on it."""

    assistant_id: str
    """ID of the assistant that does the run."""

    thread: CreateThreadRequest | None = None
    """The thread to create; without it the thread starts empty."""

    model: str | None = None
    """ID of a model for this run in place of the assistant's own."""

    instructions: str | None = None
    """Instructions for this run in place of the assistant's own."""

    tools: list[AssistantTool] | None = None
    """Tools for this run in place of the assistant's own, at most 20."""

    metadata: dict[str, Any] | None = None
    """Up to 16 pairs of your own; keys up to 64 characters, values up to 512."""

    temperature: float | None = None
    """Sampling temperature from 0 to 2; the higher, the more varied the text."""

    stream: bool | None = None
    """Send `true` to get server-sent events, closed by a `[DONE]` line."""


class ThreadCreateAndRunParams(TypedDict, total=False):
    """`CreateThreadAndRunRequest` as a plain dict."""

    assistant_id: Required[str]
    """ID of the assistant that does the run."""

    thread: CreateThreadRequest | ThreadCreateParams
    """The thread to create; without it the thread starts empty."""

    model: str | None
    """ID of a model for this run in place of the assistant's own."""

    instructions: str | None
    """Instructions for this run in place of the assistant's own."""

    tools: Sequence[AssistantToolParam] | None
    """Tools for this run in place of the assistant's own, at most 20."""

    metadata: Mapping[str, Any] | None
    """Up to 16 pairs of your own; keys up to 64 characters, values up to 512."""

    temperature: float | None
    """Sampling temperature from 0 to 2; the higher, the more varied the text."""

    stream: bool | None
    """Send `true` to get server-sent events, closed by a `[DONE]` line."""
