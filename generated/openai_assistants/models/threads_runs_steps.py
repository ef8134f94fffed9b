"""Models of `client.threads.runs.steps`."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from .._runtime import Model, Open

__all__ = [
    "ListRunStepsResponse",
    "RunStep",
    "RunStepCompletionUsage",
    "RunStepDetails",
    "RunStepDetailsMessageCreation",
    "RunStepDetailsMessageCreationObjectMessageCreation",
    "RunStepDetailsToolCalls",
    "RunStepDetailsToolCallsCode",
    "RunStepDetailsToolCallsCodeInterpreter",
    "RunStepDetailsToolCallsCodeInterpreterOutput",
    "RunStepDetailsToolCallsCodeOutputImage",
    "RunStepDetailsToolCallsCodeOutputImageObjectImage",
    "RunStepDetailsToolCallsCodeOutputLogs",
    "RunStepDetailsToolCallsFunction",
    "RunStepDetailsToolCallsFunctionObjectFunction",
    "RunStepDetailsToolCallsRetrieval",
    "RunStepDetailsToolCallsToolCall",
    "RunStepLastError",
    "RunStepLastErrorCode",
    "RunStepStatus",
    "RunStepType",
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

    step_details: RunStepDetails
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


class ListRunStepsResponse(Model):
    """One page of run steps."""

    object: str
    """The word `list`."""

    data: list[RunStep]
    """The run steps on this page."""

    first_id: str
    """ID of the first item on this page."""

    last_id: str
    """ID of the last item on this page."""

    has_more: bool
    """Whether the list goes on beyond this page."""


class RunStepDetailsMessageCreation(Model):
    """Says that the step wrote a message."""

    type: Literal["message_creation"] = "message_creation"
    """Kind of step, here `message_creation`."""

    message_creation: RunStepDetailsMessageCreationObjectMessageCreation
    """The message written."""


class RunStepDetailsMessageCreationObjectMessageCreation(Model):
    """The message written."""

    message_id: str
    """ID of the message the step wrote."""


class RunStepDetailsToolCalls(Model):
    """Says which tools the step called."""

    type: Literal["tool_calls"] = "tool_calls"
    """Kind of step, here `tool_calls`."""

    tool_calls: list[RunStepDetailsToolCallsToolCall]
    """The calls, each to one of the three kinds of tool."""


class RunStepDetailsToolCallsCode(Model):
    """A call of the code interpreter."""

    id: str
    """ID of the call."""

    type: Literal["code_interpreter"] = "code_interpreter"
    """Kind of call, here `code_interpreter`."""

    code_interpreter: RunStepDetailsToolCallsCodeInterpreter
    """What went in and what came out."""


class RunStepDetailsToolCallsCodeInterpreter(Model):
    """What went in and what came out."""

    input: str
    """The code that was run."""

    outputs: list[RunStepDetailsToolCallsCodeInterpreterOutput]
    """What the code gave back, as text (`logs`) or pictures (`image`)."""


class RunStepDetailsToolCallsCodeOutputLogs(Model):
    """Text the code interpreter printed."""

    type: Literal["logs"] = "logs"
    """Kind of output, here `logs`."""

    logs: str
    """The printed text."""


class RunStepDetailsToolCallsCodeOutputImage(Model):
    """A picture the code interpreter drew."""

    type: Literal["image"] = "image"
    """Kind of output, here `image`."""

    image: RunStepDetailsToolCallsCodeOutputImageObjectImage
    """The picture."""


class RunStepDetailsToolCallsCodeOutputImageObjectImage(Model):
    """The picture."""

    file_id: str
    """ID of the file with the picture."""


class RunStepDetailsToolCallsRetrieval(Model):
    """A call of the retrieval tool."""

    id: str
    """ID of the call."""

    type: Literal["retrieval"] = "retrieval"
    """Kind of call, here `retrieval`."""

    retrieval: dict[str, Any]
    """Empty for the time being."""


class RunStepDetailsToolCallsFunction(Model):
    """A call of one of your functions."""

    id: str
    """ID of the call."""

    type: Literal["function"] = "function"
    """Kind of call, here `function`."""

    function: RunStepDetailsToolCallsFunctionObjectFunction
    """The function and its result."""


class RunStepDetailsToolCallsFunctionObjectFunction(Model):
    """The function and its result."""

    name: str
    """Name of the called function."""

    arguments: str
    """Arguments the function was given."""

    output: str | None
    """Result you handed in, or null until you do."""


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

RunStepDetails: TypeAlias = Annotated[
    RunStepDetailsMessageCreation | RunStepDetailsToolCalls,
    Field(discriminator="type"),
    Open(),
]
"""What the step did."""

RunStepDetailsToolCallsToolCall: TypeAlias = Annotated[
    RunStepDetailsToolCallsCode
    | RunStepDetailsToolCallsRetrieval
    | RunStepDetailsToolCallsFunction,
    Field(discriminator="type"),
    Open(),
]

RunStepDetailsToolCallsCodeInterpreterOutput: TypeAlias = Annotated[
    RunStepDetailsToolCallsCodeOutputLogs | RunStepDetailsToolCallsCodeOutputImage,
    Field(discriminator="type"),
    Open(),
]
