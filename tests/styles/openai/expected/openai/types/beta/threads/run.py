"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from ...._runtime import Model, Open
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
    """Tokens a run has used; null until the run has ended."""

    completion_tokens: int
    """Tokens the model wrote during the run."""

    prompt_tokens: int
    """Tokens the model read during the run."""

    total_tokens: int
    """Tokens read and written, added up."""


class Run(Model):
    """One go of an assistant at a thread."""

    id: str
    """ID of the run."""

    object: Literal["thread.run"] = "thread.run"
    """Kind of object, here `thread.run`."""

    created_at: int
    """When the run was made, in Unix seconds."""

    thread_id: str
    """ID of the run's thread."""

    assistant_id: str
    """ID of the assistant that does the run."""

    status: RunStatus
    """Where the run stands."""

    required_action: RequiredAction | None
    """What you must do before the run can go on, or null if nothing."""

    last_error: LastError | None
    """What went wrong last, or null if nothing did."""

    expires_at: int | None
    """When the run will time out, in Unix seconds."""

    started_at: int | None
    """When work on the run began, in Unix seconds."""

    cancelled_at: int | None
    """When the run was called off, in Unix seconds."""

    failed_at: int | None
    """When the run broke down, in Unix seconds."""

    completed_at: int | None
    """When the run was done, in Unix seconds."""

    model: str
    """ID of the model the run used."""

    instructions: str
    """Instructions the run followed."""

    tools: list[AssistantTool]
    """Tools the run could use, at most 20."""

    file_ids: list[str]
    """IDs of files the run could use."""

    metadata: dict[str, Any] | None
    """Up to 16 pairs of your own; keys up to 64 characters, values up to 512."""

    usage: Usage | None
    """Tokens the run has used."""

    temperature: float | None = None
    """Sampling temperature of the run, 1 unless set."""


class RequiredAction(Model):
    """What you must do before the run can go on, or null if nothing."""

    type: Literal["submit_tool_outputs"] = "submit_tool_outputs"
    """Kind of action; so far only `submit_tool_outputs`."""

    submit_tool_outputs: RequiredActionSubmitToolOutputs
    """The outputs the run waits for."""


class RequiredActionSubmitToolOutputs(Model):
    """The outputs the run waits for."""

    tool_calls: list[RequiredActionFunctionToolCall]
    """Calls you are asked to make."""


class LastError(Model):
    """What went wrong last, or null if nothing did."""

    code: RunLastErrorCode
    """Kind of error."""

    message: str
    """The error in plain words."""


RunLastErrorCode: TypeAlias = Annotated[
    Literal["server_error", "rate_limit_exceeded", "invalid_prompt"],
    Open(),
]
"""Kind of error."""
