"""Models of `client.threads`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, Required, TypeAlias, TypedDict

from pydantic import Field

from .._runtime import Model, Open
from .shared import AssistantTool, AssistantToolParam, Error

__all__ = [
    "AssistantStreamEvent",
    "CreateMessageRequest",
    "CreateMessageRequestDict",
    "CreateMessageRequestRole",
    "CreateThreadAndRunRequest",
    "CreateThreadAndRunRequestDict",
    "CreateThreadRequest",
    "CreateThreadRequestDict",
    "DeleteThreadResponse",
    "DoneEvent",
    "ErrorEvent",
    "Message",
    "MessageContentImageFile",
    "MessageContentImageFileObjectImageFile",
    "MessageContentItem",
    "MessageContentText",
    "MessageContentTextAnnotation",
    "MessageContentTextAnnotationsFileCitation",
    "MessageContentTextAnnotationsFileCitationObjectFileCitation",
    "MessageContentTextAnnotationsFilePath",
    "MessageContentTextAnnotationsFilePathObjectFilePath",
    "MessageContentTextObjectText",
    "MessageDelta",
    "MessageDeltaContentImageFile",
    "MessageDeltaContentImageFileObjectImageFile",
    "MessageDeltaContentItem",
    "MessageDeltaContentText",
    "MessageDeltaContentTextAnnotation",
    "MessageDeltaContentTextAnnotationsFileCitation",
    "MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation",
    "MessageDeltaContentTextAnnotationsFilePath",
    "MessageDeltaContentTextAnnotationsFilePathObjectFilePath",
    "MessageDeltaContentTextObjectText",
    "MessageDeltaObjectDelta",
    "MessageDeltaRole",
    "MessageIncompleteDetails",
    "MessageIncompleteDetailsReason",
    "MessageRole",
    "MessageStatus",
    "MessageStreamEventThreadMessageCompleted",
    "MessageStreamEventThreadMessageCreated",
    "MessageStreamEventThreadMessageDelta",
    "MessageStreamEventThreadMessageIncomplete",
    "MessageStreamEventThreadMessageInProgress",
    "ModifyThreadRequest",
    "ModifyThreadRequestDict",
    "Run",
    "RunCompletionUsage",
    "RunLastError",
    "RunLastErrorCode",
    "RunRequiredAction",
    "RunRequiredActionSubmitToolOutputs",
    "RunStatus",
    "RunStep",
    "RunStepCompletionUsage",
    "RunStepDelta",
    "RunStepDeltaObjectDelta",
    "RunStepDeltaStepDetails",
    "RunStepDeltaStepDetailsMessageCreation",
    "RunStepDeltaStepDetailsMessageCreationObjectMessageCreation",
    "RunStepDeltaStepDetailsToolCalls",
    "RunStepDeltaStepDetailsToolCallsCode",
    "RunStepDeltaStepDetailsToolCallsCodeInterpreter",
    "RunStepDeltaStepDetailsToolCallsCodeInterpreterOutput",
    "RunStepDeltaStepDetailsToolCallsCodeOutputImage",
    "RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage",
    "RunStepDeltaStepDetailsToolCallsCodeOutputLogs",
    "RunStepDeltaStepDetailsToolCallsFunction",
    "RunStepDeltaStepDetailsToolCallsFunctionObjectFunction",
    "RunStepDeltaStepDetailsToolCallsRetrieval",
    "RunStepDeltaStepDetailsToolCallsToolCall",
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
    "RunStepStreamEventThreadRunStepCancelled",
    "RunStepStreamEventThreadRunStepCompleted",
    "RunStepStreamEventThreadRunStepCreated",
    "RunStepStreamEventThreadRunStepDelta",
    "RunStepStreamEventThreadRunStepExpired",
    "RunStepStreamEventThreadRunStepFailed",
    "RunStepStreamEventThreadRunStepInProgress",
    "RunStepType",
    "RunStreamEventThreadRunCancelled",
    "RunStreamEventThreadRunCancelling",
    "RunStreamEventThreadRunCompleted",
    "RunStreamEventThreadRunCreated",
    "RunStreamEventThreadRunExpired",
    "RunStreamEventThreadRunFailed",
    "RunStreamEventThreadRunInProgress",
    "RunStreamEventThreadRunQueued",
    "RunStreamEventThreadRunRequiresAction",
    "RunToolCall",
    "RunToolCallFunction",
    "Thread",
    "ThreadStreamEventThreadCreated",
]


class RunCompletionUsage(Model):
    """Tokens a run has used; null until the run has ended."""

    completion_tokens: int
    """Tokens the model wrote during the run."""

    prompt_tokens: int
    """Tokens the model read during the run."""

    total_tokens: int
    """Tokens read and written, added up."""


class RunStepCompletionUsage(Model):
    """Tokens a run step has used; null until the step has ended."""

    completion_tokens: int
    """Tokens the model wrote during the step."""

    prompt_tokens: int
    """Tokens the model read during the step."""

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


class Message(Model):
    """A message in a thread."""

    id: str
    """ID of the message."""

    object: Literal["thread.message"] = "thread.message"
    """Kind of object, here `thread.message`."""

    created_at: int
    """When the message was made, in Unix seconds."""

    thread_id: str
    """ID of the thread that holds the message."""

    status: MessageStatus
    """Where the message stands."""

    incomplete_details: MessageIncompleteDetails | None
    """Why the message was cut short, or null if it was not."""

    completed_at: int | None
    """When the message was done, in Unix seconds."""

    incomplete_at: int | None
    """When the message was cut short, in Unix seconds."""

    role: MessageRole
    """Who wrote the message."""

    content: list[MessageContentItem]
    """Parts of the message, text or images."""

    assistant_id: str | None
    """ID of the assistant that wrote the message, if one did."""

    run_id: str | None
    """ID of the run that wrote the message, or null if you added it yourself."""

    file_ids: list[str]
    """IDs of files the assistant can use with this message, at most 10."""

    metadata: dict[str, Any] | None
    """Up to 16 pairs of your own; keys up to 64 characters, values up to 512."""


class MessageIncompleteDetails(Model):
    """Why the message was cut short, or null if it was not."""

    reason: MessageIncompleteDetailsReason
    """What cut the message short."""


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


class MessageContentImageFile(Model):
    """An image, shown by its file, as part of a message."""

    type: Literal["image_file"] = "image_file"
    """Kind of part, here `image_file`."""

    image_file: MessageContentImageFileObjectImageFile
    """The image."""


class MessageContentImageFileObjectImageFile(Model):
    """The image."""

    file_id: str
    """ID of the file with the image."""


class MessageContentText(Model):
    """A piece of text as part of a message."""

    type: Literal["text"] = "text"
    """Kind of part, here `text`."""

    text: MessageContentTextObjectText
    """The text and its notes."""


class MessageContentTextObjectText(Model):
    """The text and its notes."""

    value: str
    """The text itself."""

    annotations: list[MessageContentTextAnnotation]
    """Notes on stretches of the text, such as sources and files."""


class MessageContentTextAnnotationsFileCitation(Model):
    """A note that names the file a passage was taken from, left by the `retrieval`
    tool.
    """

    type: Literal["file_citation"] = "file_citation"
    """Kind of note, here `file_citation`."""

    text: str
    """Stretch of the message text that the note stands for."""

    file_citation: MessageContentTextAnnotationsFileCitationObjectFileCitation
    """The source."""

    start_index: int
    """Where the stretch starts in the text."""

    end_index: int
    """Where the stretch stops in the text."""


class MessageContentTextAnnotationsFileCitationObjectFileCitation(Model):
    """The source."""

    file_id: str
    """ID of the quoted file."""

    quote: str
    """Words quoted from the file."""


class MessageContentTextAnnotationsFilePath(Model):
    """A note that names a file made by the `code_interpreter` tool."""

    type: Literal["file_path"] = "file_path"
    """Kind of note, here `file_path`."""

    text: str
    """Stretch of the message text that the note stands for."""

    file_path: MessageContentTextAnnotationsFilePathObjectFilePath
    """The file."""

    start_index: int
    """Where the stretch starts in the text."""

    end_index: int
    """Where the stretch stops in the text."""


class MessageContentTextAnnotationsFilePathObjectFilePath(Model):
    """The file."""

    file_id: str
    """ID of the file the tool made."""


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


class MessageDelta(Model):
    """What has changed in a message since the last event."""

    id: str
    """ID of the message."""

    object: Literal["thread.message.delta"] = "thread.message.delta"
    """Kind of object, here `thread.message.delta`."""

    delta: MessageDeltaObjectDelta
    """The changes."""


class MessageDeltaObjectDelta(Model):
    """The changes."""

    role: MessageDeltaRole | None = None
    """Who wrote the message."""

    content: list[MessageDeltaContentItem] | None = None
    """New pieces of the message, text or images."""

    file_ids: list[str] | None = None
    """IDs of files the assistant can use with this message, at most 10."""


class MessageDeltaContentImageFile(Model):
    """An image that has joined a message."""

    index: int
    """Place of the part in the message content."""

    type: Literal["image_file"] = "image_file"
    """Kind of part, here `image_file`."""

    image_file: MessageDeltaContentImageFileObjectImageFile | None = None
    """The image."""


class MessageDeltaContentImageFileObjectImageFile(Model):
    """The image."""

    file_id: str | None = None
    """ID of the file with the image."""


class MessageDeltaContentText(Model):
    """A piece of text that has joined a message."""

    index: int
    """Place of the part in the message content."""

    type: Literal["text"] = "text"
    """Kind of part, here `text`."""

    text: MessageDeltaContentTextObjectText | None = None
    """The text and its notes."""


class MessageDeltaContentTextObjectText(Model):
    """The text and its notes."""

    value: str | None = None
    """The text itself."""

    annotations: list[MessageDeltaContentTextAnnotation] | None = None
    """Notes on stretches of the text, such as sources and files."""


class MessageDeltaContentTextAnnotationsFileCitation(Model):
    """A note on a quoted file that has joined a text."""

    index: int
    """Place of the note among the annotations."""

    type: Literal["file_citation"] = "file_citation"
    """Kind of note, here `file_citation`."""

    text: str | None = None
    """Stretch of the message text that the note stands for."""

    file_citation: (
        MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation | None
    ) = None
    """The source."""

    start_index: int | None = None
    """Where the stretch starts in the text."""

    end_index: int | None = None
    """Where the stretch stops in the text."""


class MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation(Model):
    """The source."""

    file_id: str | None = None
    """ID of the quoted file."""

    quote: str | None = None
    """Words quoted from the file."""


class MessageDeltaContentTextAnnotationsFilePath(Model):
    """A note on a made file that has joined a text."""

    index: int
    """Place of the note among the annotations."""

    type: Literal["file_path"] = "file_path"
    """Kind of note, here `file_path`."""

    text: str | None = None
    """Stretch of the message text that the note stands for."""

    file_path: MessageDeltaContentTextAnnotationsFilePathObjectFilePath | None = None
    """The file."""

    start_index: int | None = None
    """Where the stretch starts in the text."""

    end_index: int | None = None
    """Where the stretch stops in the text."""


class MessageDeltaContentTextAnnotationsFilePathObjectFilePath(Model):
    """The file."""

    file_id: str | None = None
    """ID of the file the tool made."""


class RunStepDelta(Model):
    """What has changed in a run step since the last event."""

    id: str
    """ID of the step."""

    object: Literal["thread.run.step.delta"] = "thread.run.step.delta"
    """Kind of object, here `thread.run.step.delta`."""

    delta: RunStepDeltaObjectDelta
    """The changes."""


class RunStepDeltaObjectDelta(Model):
    """The changes."""

    step_details: RunStepDeltaStepDetails | None = None
    """What the step has newly done."""


class RunStepDeltaStepDetailsMessageCreation(Model):
    """Says that the step has begun a message."""

    type: Literal["message_creation"] = "message_creation"
    """Kind of step, here `message_creation`."""

    message_creation: (
        RunStepDeltaStepDetailsMessageCreationObjectMessageCreation | None
    ) = None
    """The message written."""


class RunStepDeltaStepDetailsMessageCreationObjectMessageCreation(Model):
    """The message written."""

    message_id: str | None = None
    """ID of the message the step wrote."""


class RunStepDeltaStepDetailsToolCalls(Model):
    """Says what is new in the tool calls of a step."""

    type: Literal["tool_calls"] = "tool_calls"
    """Kind of step, here `tool_calls`."""

    tool_calls: list[RunStepDeltaStepDetailsToolCallsToolCall] | None = None
    """The calls, each to one of the three kinds of tool."""


class RunStepDeltaStepDetailsToolCallsCode(Model):
    """What is new in a call of the code interpreter."""

    index: int
    """Place of the call among the tool calls."""

    id: str | None = None
    """ID of the call."""

    type: Literal["code_interpreter"] = "code_interpreter"
    """Kind of call, here `code_interpreter`."""

    code_interpreter: RunStepDeltaStepDetailsToolCallsCodeInterpreter | None = None
    """What went in and what came out."""


class RunStepDeltaStepDetailsToolCallsCodeInterpreter(Model):
    """What went in and what came out."""

    input: str | None = None
    """The code that was run."""

    outputs: list[RunStepDeltaStepDetailsToolCallsCodeInterpreterOutput] | None = None
    """What the code gave back, as text (`logs`) or pictures (`image`)."""


class RunStepDeltaStepDetailsToolCallsCodeOutputLogs(Model):
    """Text the code interpreter has newly printed."""

    index: int
    """Place of the output among the outputs."""

    type: Literal["logs"] = "logs"
    """Kind of output, here `logs`."""

    logs: str | None = None
    """The printed text."""


class RunStepDeltaStepDetailsToolCallsCodeOutputImage(Model):
    """A picture the code interpreter has newly drawn."""

    index: int
    """Place of the output among the outputs."""

    type: Literal["image"] = "image"
    """Kind of output, here `image`."""

    image: RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage | None = None
    """The picture."""


class RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage(Model):
    """The picture."""

    file_id: str | None = None
    """ID of the file with the picture."""


class RunStepDeltaStepDetailsToolCallsRetrieval(Model):
    """What is new in a call of the retrieval tool."""

    index: int
    """Place of the call among the tool calls."""

    id: str | None = None
    """ID of the call."""

    type: Literal["retrieval"] = "retrieval"
    """Kind of call, here `retrieval`."""

    retrieval: dict[str, Any] | None = None
    """Empty for the time being."""


class RunStepDeltaStepDetailsToolCallsFunction(Model):
    """What is new in a call of one of your functions."""

    index: int
    """Place of the call among the tool calls."""

    id: str | None = None
    """ID of the call."""

    type: Literal["function"] = "function"
    """Kind of call, here `function`."""

    function: RunStepDeltaStepDetailsToolCallsFunctionObjectFunction | None = None
    """The function and its result."""


class RunStepDeltaStepDetailsToolCallsFunctionObjectFunction(Model):
    """The function and its result."""

    name: str | None = None
    """Name of the called function."""

    arguments: str | None = None
    """Arguments the function was given."""

    output: str | None = None
    """Result you handed in, or null until you do."""


class ThreadStreamEventThreadCreated(Model):
    """A thread has been made."""

    event: Literal["thread.created"] = "thread.created"
    """Name of the event, here `thread.created`."""

    data: Thread
    """The thread as it is now."""


class RunStreamEventThreadRunCreated(Model):
    """A run has been made."""

    event: Literal["thread.run.created"] = "thread.run.created"
    """Name of the event, here `thread.run.created`."""

    data: Run
    """The run as it is now."""


class RunStreamEventThreadRunQueued(Model):
    """A run waits its turn."""

    event: Literal["thread.run.queued"] = "thread.run.queued"
    """Name of the event, here `thread.run.queued`."""

    data: Run
    """The run as it is now."""


class RunStreamEventThreadRunInProgress(Model):
    """A run is at work."""

    event: Literal["thread.run.in_progress"] = "thread.run.in_progress"
    """Name of the event, here `thread.run.in_progress`."""

    data: Run
    """The run as it is now."""


class RunStreamEventThreadRunRequiresAction(Model):
    """A run waits for you."""

    event: Literal["thread.run.requires_action"] = "thread.run.requires_action"
    """Name of the event, here `thread.run.requires_action`."""

    data: Run
    """The run as it is now."""


class RunStreamEventThreadRunCompleted(Model):
    """A run is done."""

    event: Literal["thread.run.completed"] = "thread.run.completed"
    """Name of the event, here `thread.run.completed`."""

    data: Run
    """The run as it is now."""


class RunStreamEventThreadRunFailed(Model):
    """A run broke down."""

    event: Literal["thread.run.failed"] = "thread.run.failed"
    """Name of the event, here `thread.run.failed`."""

    data: Run
    """The run as it is now."""


class RunStreamEventThreadRunCancelling(Model):
    """A run is being called off."""

    event: Literal["thread.run.cancelling"] = "thread.run.cancelling"
    """Name of the event, here `thread.run.cancelling`."""

    data: Run
    """The run as it is now."""


class RunStreamEventThreadRunCancelled(Model):
    """A run has been called off."""

    event: Literal["thread.run.cancelled"] = "thread.run.cancelled"
    """Name of the event, here `thread.run.cancelled`."""

    data: Run
    """The run as it is now."""


class RunStreamEventThreadRunExpired(Model):
    """A run has timed out."""

    event: Literal["thread.run.expired"] = "thread.run.expired"
    """Name of the event, here `thread.run.expired`."""

    data: Run
    """The run as it is now."""


class RunStepStreamEventThreadRunStepCreated(Model):
    """A step has been made."""

    event: Literal["thread.run.step.created"] = "thread.run.step.created"
    """Name of the event, here `thread.run.step.created`."""

    data: RunStep
    """The step as it is now."""


class RunStepStreamEventThreadRunStepInProgress(Model):
    """A step is at work."""

    event: Literal["thread.run.step.in_progress"] = "thread.run.step.in_progress"
    """Name of the event, here `thread.run.step.in_progress`."""

    data: RunStep
    """The step as it is now."""


class RunStepStreamEventThreadRunStepDelta(Model):
    """A step has grown."""

    event: Literal["thread.run.step.delta"] = "thread.run.step.delta"
    """Name of the event, here `thread.run.step.delta`."""

    data: RunStepDelta
    """What has changed."""


class RunStepStreamEventThreadRunStepCompleted(Model):
    """A step is done."""

    event: Literal["thread.run.step.completed"] = "thread.run.step.completed"
    """Name of the event, here `thread.run.step.completed`."""

    data: RunStep
    """The step as it is now."""


class RunStepStreamEventThreadRunStepFailed(Model):
    """A step broke down."""

    event: Literal["thread.run.step.failed"] = "thread.run.step.failed"
    """Name of the event, here `thread.run.step.failed`."""

    data: RunStep
    """The step as it is now."""


class RunStepStreamEventThreadRunStepCancelled(Model):
    """A step has been called off."""

    event: Literal["thread.run.step.cancelled"] = "thread.run.step.cancelled"
    """Name of the event, here `thread.run.step.cancelled`."""

    data: RunStep
    """The step as it is now."""


class RunStepStreamEventThreadRunStepExpired(Model):
    """A step has timed out."""

    event: Literal["thread.run.step.expired"] = "thread.run.step.expired"
    """Name of the event, here `thread.run.step.expired`."""

    data: RunStep
    """The step as it is now."""


class MessageStreamEventThreadMessageCreated(Model):
    """A message has been made."""

    event: Literal["thread.message.created"] = "thread.message.created"
    """Name of the event, here `thread.message.created`."""

    data: Message
    """The message as it is now."""


class MessageStreamEventThreadMessageInProgress(Model):
    """A message is being written."""

    event: Literal["thread.message.in_progress"] = "thread.message.in_progress"
    """Name of the event, here `thread.message.in_progress`."""

    data: Message
    """The message as it is now."""


class MessageStreamEventThreadMessageDelta(Model):
    """A message has grown."""

    event: Literal["thread.message.delta"] = "thread.message.delta"
    """Name of the event, here `thread.message.delta`."""

    data: MessageDelta
    """What has changed."""


class MessageStreamEventThreadMessageCompleted(Model):
    """A message is done."""

    event: Literal["thread.message.completed"] = "thread.message.completed"
    """Name of the event, here `thread.message.completed`."""

    data: Message
    """The message as it is now."""


class MessageStreamEventThreadMessageIncomplete(Model):
    """A message was cut short."""

    event: Literal["thread.message.incomplete"] = "thread.message.incomplete"
    """Name of the event, here `thread.message.incomplete`."""

    data: Message
    """The message as it is now."""


class ErrorEvent(Model):
    """The stream broke off, because of a fault on the server or a time limit."""

    event: Literal["error"] = "error"
    """Name of the event, here `error`."""

    data: Error
    """What went wrong."""


class DoneEvent(Model):
    """The stream is over."""

    event: Literal["done"] = "done"
    """Name of the event, here `done`."""

    data: Literal["[DONE]"] = "[DONE]"
    """The closing mark."""


class CreateThreadAndRunRequestDict(TypedDict, total=False):
    """`CreateThreadAndRunRequest` as a plain dict."""

    assistant_id: Required[str]
    """ID of the assistant that does the run."""

    thread: CreateThreadRequest | CreateThreadRequestDict
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


class CreateThreadRequestDict(TypedDict, total=False):
    """`CreateThreadRequest` as a plain dict."""

    messages: Sequence[CreateMessageRequest | CreateMessageRequestDict]
    """Messages the thread begins with."""

    metadata: Mapping[str, Any] | None
    """Up to 16 pairs of your own; keys up to 64 characters, values up to 512."""


class ModifyThreadRequestDict(TypedDict, total=False):
    """`ModifyThreadRequest` as a plain dict."""

    metadata: Mapping[str, Any] | None
    """Up to 16 pairs of your own; keys up to 64 characters, values up to 512."""


class CreateMessageRequestDict(TypedDict, total=False):
    """`CreateMessageRequest` as a plain dict."""

    role: Required[CreateMessageRequestRole]
    """Who speaks, where `user` is a person and `assistant` marks words given as the
    assistant's.
    """

    content: Required[str]
    """Text of the message, from 1 to 32768 characters."""

    file_ids: Sequence[str]
    """IDs of files to go with the message, at most 10."""

    metadata: Mapping[str, Any] | None
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

MessageStatus: TypeAlias = Annotated[
    Literal["in_progress", "incomplete", "completed"],
    Open(),
]
"""Where the message stands."""

MessageIncompleteDetailsReason: TypeAlias = Annotated[
    Literal[
        "content_filter",
        "max_tokens",
        "run_cancelled",
        "run_expired",
        "run_failed",
    ],
    Open(),
]
"""What cut the message short."""

MessageRole: TypeAlias = Annotated[Literal["user", "assistant"], Open()]
"""Who wrote the message."""

CreateMessageRequestRole: TypeAlias = Annotated[Literal["user", "assistant"], Open()]
"""Who speaks, where `user` is a person and `assistant` marks words given as the
assistant's.
"""

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

MessageDeltaRole: TypeAlias = Annotated[Literal["user", "assistant"], Open()]
"""Who wrote the message."""

MessageContentItem: TypeAlias = Annotated[
    MessageContentImageFile | MessageContentText,
    Field(discriminator="type"),
    Open(),
]

MessageContentTextAnnotation: TypeAlias = Annotated[
    MessageContentTextAnnotationsFileCitation | MessageContentTextAnnotationsFilePath,
    Field(discriminator="type"),
    Open(),
]

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

MessageDeltaContentItem: TypeAlias = Annotated[
    MessageDeltaContentImageFile | MessageDeltaContentText,
    Field(discriminator="type"),
    Open(),
]

MessageDeltaContentTextAnnotation: TypeAlias = Annotated[
    MessageDeltaContentTextAnnotationsFileCitation
    | MessageDeltaContentTextAnnotationsFilePath,
    Field(discriminator="type"),
    Open(),
]

RunStepDeltaStepDetails: TypeAlias = Annotated[
    RunStepDeltaStepDetailsMessageCreation | RunStepDeltaStepDetailsToolCalls,
    Field(discriminator="type"),
    Open(),
]
"""What the step has newly done."""

RunStepDeltaStepDetailsToolCallsToolCall: TypeAlias = Annotated[
    RunStepDeltaStepDetailsToolCallsCode
    | RunStepDeltaStepDetailsToolCallsRetrieval
    | RunStepDeltaStepDetailsToolCallsFunction,
    Field(discriminator="type"),
    Open(),
]

RunStepDeltaStepDetailsToolCallsCodeInterpreterOutput: TypeAlias = Annotated[
    RunStepDeltaStepDetailsToolCallsCodeOutputLogs
    | RunStepDeltaStepDetailsToolCallsCodeOutputImage,
    Field(discriminator="type"),
    Open(),
]

AssistantStreamEvent: TypeAlias = Annotated[
    ThreadStreamEventThreadCreated
    | RunStreamEventThreadRunCreated
    | RunStreamEventThreadRunQueued
    | RunStreamEventThreadRunInProgress
    | RunStreamEventThreadRunRequiresAction
    | RunStreamEventThreadRunCompleted
    | RunStreamEventThreadRunFailed
    | RunStreamEventThreadRunCancelling
    | RunStreamEventThreadRunCancelled
    | RunStreamEventThreadRunExpired
    | RunStepStreamEventThreadRunStepCreated
    | RunStepStreamEventThreadRunStepInProgress
    | RunStepStreamEventThreadRunStepDelta
    | RunStepStreamEventThreadRunStepCompleted
    | RunStepStreamEventThreadRunStepFailed
    | RunStepStreamEventThreadRunStepCancelled
    | RunStepStreamEventThreadRunStepExpired
    | MessageStreamEventThreadMessageCreated
    | MessageStreamEventThreadMessageInProgress
    | MessageStreamEventThreadMessageDelta
    | MessageStreamEventThreadMessageCompleted
    | MessageStreamEventThreadMessageIncomplete
    | ErrorEvent
    | DoneEvent,
    Field(discriminator="event"),
    Open(),
]
"""An event in the stream of a run. Names not listed here may turn up, so skip what you
do not know.
"""
