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
    """Outputs of all tool calls that a run is waiting for."""

    tool_outputs: list[RunToolOutput]
    """Outputs of the tool calls, one for each call in the run's `required_action`."""

    stream: bool | None = None
    """Whether to stream the events of the run as server-sent events instead of
    returning the run. The stream ends with `data: [DONE]` when the run reaches a
    terminal status or requires action.
    """


class RunToolOutput(Model):
    """Output of one tool call."""

    tool_call_id: str | None = None
    """ID of the tool call, as given in the run's `required_action`."""

    output: str | None = None
    """Output of the tool call, as text."""


class RunSubmitToolOutputsParams(TypedDict, total=False):
    """`SubmitToolOutputsRunRequest` as a plain dict."""

    tool_outputs: Required[Sequence[RunToolOutput | ToolOutput]]
    """Outputs of the tool calls, one for each call in the run's `required_action`."""

    stream: bool | None
    """Whether to stream the events of the run as server-sent events instead of
    returning the run. The stream ends with `data: [DONE]` when the run reaches a
    terminal status or requires action.
    """


class ToolOutput(TypedDict, total=False):
    """`RunToolOutput` as a plain dict."""

    tool_call_id: str
    """ID of the tool call, as given in the run's `required_action`."""

    output: str
    """Output of the tool call, as text."""
