"""Models of `client.beta.threads.runs`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ...._runtime import Model

__all__ = [
    "RunSubmitToolOutputsParams",
    "RunToolOutput",
    "SubmitToolOutputsRunRequest",
    "ToolOutput",
]


class SubmitToolOutputsRunRequest(Model):
    """Outputs for the tool calls a run waits for."""

    tool_outputs: list[RunToolOutput]
    """The outputs, one for each call."""

    stream: bool | None = None
    """Send `true` to get server-sent events, closed by a `[DONE]` line."""


class RunToolOutput(Model):
    """`RunToolOutput`."""

    tool_call_id: str | None = None
    """ID of the call, as the run's required action gives it."""

    output: str | None = None
    """What the call gave back."""


class RunSubmitToolOutputsParams(TypedDict, total=False):
    """`SubmitToolOutputsRunRequest` as a plain dict."""

    tool_outputs: Required[Sequence[RunToolOutput | ToolOutput]]
    """The outputs, one for each call."""

    stream: bool | None
    """Send `true` to get server-sent events, closed by a `[DONE]` line."""


class ToolOutput(TypedDict, total=False):
    """`RunToolOutput` as a plain dict."""

    tool_call_id: str
    """ID of the call, as the run's required action gives it."""

    output: str
    """What the call gave back."""
