"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from ...._runtime import AllowUnknown, Model
from ..assistant_tool import AssistantTool
from .required_action_function_tool_call import RequiredActionFunctionToolCall
from .run_status import RunStatus

__all__ = [
    "LastError",
    "RequiredAction",
    "RequiredActionSubmitToolOutputs",
    "Run",
    "RunLastErrorCode",
    "Usage",
]


class Usage(Model):
    """Token usage of a run; null until the run reaches a terminal status."""

    completion_tokens: int
    """Number of tokens that the model generated during the run."""

    prompt_tokens: int
    """Number of prompt tokens that the model received during the run."""

    total_tokens: int
    """Sum of prompt tokens and completion tokens."""


class Run(Model):
    """One execution of an assistant on a thread."""

    id: str
    """ID of the run."""

    object: Literal["thread.run"] = "thread.run"
    """Object type, always `thread.run`."""

    created_at: int
    """Time at which the run was created, as a Unix timestamp in seconds."""

    thread_id: str
    """ID of the thread that the run belongs to."""

    assistant_id: str
    """ID of the assistant that executes the run."""

    status: RunStatus
    """Status of the run. In `requires_action`, the run is blocked until the outputs of
    all tool calls in `required_action` are submitted in one request. The statuses
    `queued`, `in_progress` and `cancelling` are temporary; `cancelled`, `failed`,
    `completed` and `expired` are terminal.
    """

    required_action: RequiredAction | None
    """Action that is required of you before the run can continue; null if none is."""

    last_error: LastError | None
    """Last error of the run; null if there was none."""

    expires_at: int | None
    """Time at which the run expires, as a Unix timestamp in seconds; null for a
    completed run.
    """

    started_at: int | None
    """Time at which the run started, as a Unix timestamp in seconds; null if it has not
    started.
    """

    cancelled_at: int | None
    """Time at which the run was cancelled, as a Unix timestamp in seconds; null if it
    was not.
    """

    failed_at: int | None
    """Time at which the run failed, as a Unix timestamp in seconds; null if it did
    not.
    """

    completed_at: int | None
    """Time at which the run was completed, as a Unix timestamp in seconds; null if it
    was not.
    """

    model: str
    """ID of the model used for the run."""

    instructions: str
    """Instructions used for the run."""

    tools: list[AssistantTool]
    """Tools available to the run, at most 20. Each tool is of type `code_interpreter`,
    `retrieval` or `function`.
    """

    file_ids: list[str]
    """IDs of the files available to the run."""

    metadata: dict[str, Any] | None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """

    usage: Usage | None
    """Token usage of the run; null until the run reaches a terminal status."""

    temperature: float | int | None = None
    """Sampling temperature used for the run; 1 if none was set."""


class RequiredAction(Model):
    """Action that is required of you before the run can continue; null if none is."""

    type: Literal["submit_tool_outputs"] = "submit_tool_outputs"
    """Type of the action, currently always `submit_tool_outputs`."""

    submit_tool_outputs: RequiredActionSubmitToolOutputs
    """Tool outputs that the run is waiting for."""


class RequiredActionSubmitToolOutputs(Model):
    """Tool outputs that the run is waiting for."""

    tool_calls: list[RequiredActionFunctionToolCall]
    """Tool calls that the run is waiting for; their outputs are submitted in one
    request.
    """


class LastError(Model):
    """Last error of the run; null if there was none."""

    code: RunLastErrorCode
    """Error code."""

    message: str
    """Human-readable error message."""


RunLastErrorCode: TypeAlias = Annotated[
    Literal["server_error", "rate_limit_exceeded", "invalid_prompt"],
    AllowUnknown(),
]
"""Error code."""
