"""Models of `client.threads`."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from .._runtime import Model, Open
from .shared import AssistantTool

__all__ = [
    "CreateMessageRequest",
    "CreateMessageRequestRole",
    "CreateThreadAndRunRequest",
    "CreateThreadRequest",
    "DeleteThreadResponse",
    "ModifyThreadRequest",
    "Run",
    "RunCompletionUsage",
    "RunLastError",
    "RunLastErrorCode",
    "RunRequiredAction",
    "RunRequiredActionSubmitToolOutputs",
    "RunStatus",
    "RunToolCall",
    "RunToolCallFunction",
    "Thread",
]


class RunCompletionUsage(Model):
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

    required_action: RunRequiredAction | None
    """What you must do before the run can go on, or null if nothing."""

    last_error: RunLastError | None
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

    usage: RunCompletionUsage | None
    """Tokens the run has used."""

    temperature: float | None = None
    """Sampling temperature of the run, 1 unless set."""


class RunRequiredAction(Model):
    """What you must do before the run can go on, or null if nothing."""

    type: Literal["submit_tool_outputs"] = "submit_tool_outputs"
    """Kind of action; so far only `submit_tool_outputs`."""

    submit_tool_outputs: RunRequiredActionSubmitToolOutputs
    """The outputs the run waits for."""


class RunRequiredActionSubmitToolOutputs(Model):
    """The outputs the run waits for."""

    tool_calls: list[RunToolCall]
    """Calls you are asked to make."""


class RunLastError(Model):
    """What went wrong last, or null if nothing did."""

    code: RunLastErrorCode
    """Kind of error."""

    message: str
    """The error in plain words."""


class RunToolCall(Model):
    """A call the run asks you to make."""

    id: str
    """ID of the call, to be sent back with its output."""

    type: Literal["function"] = "function"
    """Kind of call; so far only `function`."""

    function: RunToolCallFunction
    """The function to call."""


class RunToolCallFunction(Model):
    """The function to call."""

    name: str
    """Which function to call, by name."""

    arguments: str
    """Arguments the model chose."""


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


class Thread(Model):
    """A conversation, made of messages."""

    id: str
    """ID of the thread."""

    object: Literal["thread"] = "thread"
    """Kind of object, here `thread`."""

    created_at: int
    """When the thread was made, in Unix seconds."""

    metadata: dict[str, Any] | None
    """Up to 16 pairs of your own; keys up to 64 characters, values up to 512."""


class CreateThreadRequest(Model):
    """What a new thread is to hold."""

    messages: list[CreateMessageRequest] | None = None
    """Messages the thread begins with."""

    metadata: dict[str, Any] | None = None
    """Up to 16 pairs of your own; keys up to 64 characters, values up to 512."""


class ModifyThreadRequest(Model):
    """What to change on a thread."""

    metadata: dict[str, Any] | None = None
    """Up to 16 pairs of your own; keys up to 64 characters, values up to 512."""


class DeleteThreadResponse(Model):
    """Answer to deleting a thread."""

    id: str
    """ID of what was removed."""

    deleted: bool
    """Whether the removal worked."""

    object: Literal["thread.deleted"] = "thread.deleted"
    """Kind of answer, here `thread.deleted`."""


class CreateMessageRequest(Model):
    """What a new message is to say."""

    role: CreateMessageRequestRole
    """Who speaks, where `user` is a person and `assistant` marks words given as the
    assistant's.
    """

    content: str
    """Text of the message, from 1 to 32768 characters."""

    file_ids: list[str] | None = None
    """IDs of files to go with the message, at most 10."""

    metadata: dict[str, Any] | None = None
    """Up to 16 pairs of your own; keys up to 64 characters, values up to 512."""


RunStatus: TypeAlias = Annotated[
    Literal[
        "queued",
        "in_progress",
        "requires_action",
        "cancelling",
        "cancelled",
        "failed",
        "completed",
        "expired",
    ],
    Open(),
]
"""Where the run stands."""

RunLastErrorCode: TypeAlias = Annotated[
    Literal["server_error", "rate_limit_exceeded", "invalid_prompt"],
    Open(),
]
"""Kind of error."""

CreateMessageRequestRole: TypeAlias = Annotated[Literal["user", "assistant"], Open()]
"""Who speaks, where `user` is a person and `assistant` marks words given as the
assistant's.
"""
