"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from ....._runtime import AllowUnknown, Model
from .message_creation_step_details import MessageCreationStepDetails
from .tool_calls_step_details import ToolCallsStepDetails

__all__ = [
    "RunStep",
    "RunStepCompletionUsage",
    "RunStepLastError",
    "RunStepLastErrorCode",
    "RunStepStatus",
    "RunStepType",
    "StepDetails",
]


class RunStepCompletionUsage(Model):
    """Token usage of a run step; null while the status of the step is `in_progress`."""

    completion_tokens: int
    """Number of tokens that the model generated during the step."""

    prompt_tokens: int
    """Number of prompt tokens that the model received during the step."""

    total_tokens: int
    """Sum of prompt tokens and completion tokens."""


class RunStep(Model):
    """Step of a run, in which the assistant creates a message or calls tools."""

    id: str
    """ID of the run step."""

    object: Literal["thread.run.step"] = "thread.run.step"
    """Object type, always `thread.run.step`."""

    created_at: int
    """Time at which the step was created, as a Unix timestamp in seconds."""

    assistant_id: str
    """ID of the assistant that executes the run."""

    thread_id: str
    """ID of the thread that the run belongs to."""

    run_id: str
    """ID of the run that the step belongs to."""

    type: RunStepType
    """Type of the step, `message_creation` if it creates a message or `tool_calls` if
    it calls tools.
    """

    status: RunStepStatus
    """Status of the step. All statuses except `in_progress` are terminal."""

    step_details: StepDetails
    """Details of the step, which depend on its type."""

    last_error: RunStepLastError | None
    """Last error of the step; null if there was none."""

    expired_at: int | None
    """Time at which the step expired because its run expired, as a Unix timestamp in
    seconds; null if it did not.
    """

    cancelled_at: int | None
    """Time at which the step was cancelled, as a Unix timestamp in seconds; null if it
    was not.
    """

    failed_at: int | None
    """Time at which the step failed, as a Unix timestamp in seconds; null if it did
    not.
    """

    completed_at: int | None
    """Time at which the step was completed, as a Unix timestamp in seconds; null if it
    was not.
    """

    metadata: dict[str, Any] | None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """

    usage: RunStepCompletionUsage | None
    """Token usage of the step; null while the status of the step is `in_progress`."""


class RunStepLastError(Model):
    """Last error of the step; null if there was none."""

    code: RunStepLastErrorCode
    """Error code."""

    message: str
    """Human-readable error message."""


RunStepType: TypeAlias = Annotated[
    Literal["message_creation", "tool_calls"],
    AllowUnknown(),
]
"""Type of the step, `message_creation` if it creates a message or `tool_calls` if it
calls tools.
"""

RunStepStatus: TypeAlias = Annotated[
    Literal["in_progress", "cancelled", "failed", "completed", "expired"],
    AllowUnknown(),
]
"""Status of the step. All statuses except `in_progress` are terminal."""

RunStepLastErrorCode: TypeAlias = Annotated[
    Literal["server_error", "rate_limit_exceeded"],
    AllowUnknown(),
]
"""Error code."""

StepDetails: TypeAlias = Annotated[
    MessageCreationStepDetails | ToolCallsStepDetails,
    Field(discriminator="type"),
    AllowUnknown(),
]
"""Details of the step, which depend on its type."""
