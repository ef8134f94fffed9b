"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from ....._runtime import Model, Open
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
    """Tokens a run step has used; null until the step has ended."""

    completion_tokens: int
    """Tokens the model wrote during the step."""

    prompt_tokens: int
    """Tokens the model read during the step."""

    total_tokens: int
    """Tokens read and written, added up."""


class RunStep(Model):
    """One step a run has taken."""

    id: str
    """ID of the step."""

    object: Literal["thread.run.step"] = "thread.run.step"
    """Kind of object, here `thread.run.step`."""

    created_at: int
    """When the step was made, in Unix seconds."""

    assistant_id: str
    """ID of the assistant that took the step."""

    thread_id: str
    """ID of the run's thread."""

    run_id: str
    """ID of the run that took the step."""

    type: RunStepType
    """Kind of step."""

    status: RunStepStatus
    """Where the step stands."""

    step_details: StepDetails
    """What the step did."""

    last_error: RunStepLastError | None
    """What went wrong last, or null if nothing did."""

    expired_at: int | None
    """When the step timed out along with its run, in Unix seconds."""

    cancelled_at: int | None
    """When the step was called off, in Unix seconds."""

    failed_at: int | None
    """When the step broke down, in Unix seconds."""

    completed_at: int | None
    """When the step was done, in Unix seconds."""

    metadata: dict[str, Any] | None
    """Up to 16 pairs of your own; keys up to 64 characters, values up to 512."""

    usage: RunStepCompletionUsage | None
    """Tokens the step has used."""


class RunStepLastError(Model):
    """What went wrong last, or null if nothing did."""

    code: RunStepLastErrorCode
    """Kind of error."""

    message: str
    """The error in plain words."""


RunStepType: TypeAlias = Annotated[Literal["message_creation", "tool_calls"], Open()]
"""Kind of step."""

RunStepStatus: TypeAlias = Annotated[
    Literal["in_progress", "cancelled", "failed", "completed", "expired"],
    Open(),
]
"""Where the step stands."""

RunStepLastErrorCode: TypeAlias = Annotated[
    Literal["server_error", "rate_limit_exceeded"],
    Open(),
]
"""Kind of error."""

StepDetails: TypeAlias = Annotated[
    MessageCreationStepDetails | ToolCallsStepDetails,
    Field(discriminator="type"),
    Open(),
]
"""What the step did."""
