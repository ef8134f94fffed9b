"""Models of `client.threads`."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from .._runtime import AllowUnknown, Model
from .shared import Error
from .threads import Message, Run, RunStep, Thread

__all__ = [
    "AssistantStreamEvent",
    "DoneEvent",
    "ErrorEvent",
    "MessageDelta",
    "MessageDeltaContentImageFile",
    "MessageDeltaContentImageFileObjectImageFile",
    "MessageDeltaContentItem",
    "MessageDeltaContentText",
    "MessageDeltaContentTextAnnotation",
    "MessageDeltaContentTextAnnotationsCitationObjectFileCitation",
    "MessageDeltaContentTextAnnotationsFileCitation",
    "MessageDeltaContentTextAnnotationsFilePath",
    "MessageDeltaContentTextAnnotationsFilePathObjectFilePath",
    "MessageDeltaContentTextObjectText",
    "MessageDeltaObjectDelta",
    "MessageDeltaRole",
    "MessageStreamEventThreadMessageCompleted",
    "MessageStreamEventThreadMessageCreated",
    "MessageStreamEventThreadMessageDelta",
    "MessageStreamEventThreadMessageInProgress",
    "MessageStreamEventThreadMessageIncomplete",
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
    "RunStepStreamEventThreadRunStepCancelled",
    "RunStepStreamEventThreadRunStepCompleted",
    "RunStepStreamEventThreadRunStepCreated",
    "RunStepStreamEventThreadRunStepDelta",
    "RunStepStreamEventThreadRunStepExpired",
    "RunStepStreamEventThreadRunStepFailed",
    "RunStepStreamEventThreadRunStepInProgress",
    "RunStreamEventThreadRunCancelled",
    "RunStreamEventThreadRunCancelling",
    "RunStreamEventThreadRunCompleted",
    "RunStreamEventThreadRunCreated",
    "RunStreamEventThreadRunExpired",
    "RunStreamEventThreadRunFailed",
    "RunStreamEventThreadRunInProgress",
    "RunStreamEventThreadRunQueued",
    "RunStreamEventThreadRunRequiresAction",
    "ThreadStreamEventThreadCreated",
]


class MessageDelta(Model):
    """Changes to a message since the previous event."""

    id: str
    """ID of the message."""

    object: Literal["thread.message.delta"] = "thread.message.delta"
    """Object type, always `thread.message.delta`."""

    delta: MessageDeltaObjectDelta
    """Fields of the message that changed."""


class MessageDeltaObjectDelta(Model):
    """Fields of the message that changed."""

    role: MessageDeltaRole | None = None
    """Author of the message, `user` or `assistant`."""

    content: list[MessageDeltaContentItem] | None = None
    """New content parts, or additions to existing ones, each text or an image."""

    file_ids: list[str] | None = None
    """IDs of the files attached to the message for the tools of the assistant, at most
    10.
    """


class MessageDeltaContentImageFile(Model):
    """Image added to the content of a message."""

    index: int
    """Index of this part in the content of the message."""

    type: Literal["image_file"] = "image_file"
    """Type of the content part, always `image_file`."""

    image_file: MessageDeltaContentImageFileObjectImageFile | None = None
    """Reference to the image file."""


class MessageDeltaContentImageFileObjectImageFile(Model):
    """Reference to the image file."""

    file_id: str | None = None
    """ID of the image file."""


class MessageDeltaContentText(Model):
    """Text added to the content of a message."""

    index: int
    """Index of this part in the content of the message."""

    type: Literal["text"] = "text"
    """Type of the content part, always `text`."""

    text: MessageDeltaContentTextObjectText | None = None
    """Added text and annotations."""


class MessageDeltaContentTextObjectText(Model):
    """Added text and annotations."""

    value: str | None = None
    """Text to append to the content part."""

    annotations: list[MessageDeltaContentTextAnnotation] | None = None
    """Annotations added to the text, which refer to cited or generated files."""


class MessageDeltaContentTextAnnotationsFileCitation(Model):
    """Citation of a file, added to the annotations of a text."""

    index: int
    """Index of this annotation among all annotations of the content part."""

    type: Literal["file_citation"] = "file_citation"
    """Type of the annotation, always `file_citation`."""

    text: str | None = None
    """Placeholder in the message text, to be replaced with a citation of the file."""

    file_citation: (
        MessageDeltaContentTextAnnotationsCitationObjectFileCitation | None
    ) = None
    """Cited file and passage."""

    start_index: int | None = None
    """Index in the text at which the placeholder starts."""

    end_index: int | None = None
    """Index in the text at which the placeholder ends."""


class MessageDeltaContentTextAnnotationsCitationObjectFileCitation(Model):
    """Cited file and passage."""

    file_id: str | None = None
    """ID of the cited file."""

    quote: str | None = None
    """Passage quoted from the file."""


class MessageDeltaContentTextAnnotationsFilePath(Model):
    """Reference to a generated file, added to the annotations of a text."""

    index: int
    """Index of this annotation among all annotations of the content part."""

    type: Literal["file_path"] = "file_path"
    """Type of the annotation, always `file_path`."""

    text: str | None = None
    """Placeholder in the message text, to be replaced with a link to the file."""

    file_path: MessageDeltaContentTextAnnotationsFilePathObjectFilePath | None = None
    """Reference to the generated file."""

    start_index: int | None = None
    """Index in the text at which the placeholder starts."""

    end_index: int | None = None
    """Index in the text at which the placeholder ends."""


class MessageDeltaContentTextAnnotationsFilePathObjectFilePath(Model):
    """Reference to the generated file."""

    file_id: str | None = None
    """ID of the generated file."""


class RunStepDelta(Model):
    """Changes to a run step since the previous event."""

    id: str
    """ID of the run step."""

    object: Literal["thread.run.step.delta"] = "thread.run.step.delta"
    """Object type, always `thread.run.step.delta`."""

    delta: RunStepDeltaObjectDelta
    """Fields of the run step that changed."""


class RunStepDeltaObjectDelta(Model):
    """Fields of the run step that changed."""

    step_details: RunStepDeltaStepDetails | None = None
    """Changes to the details of the step."""


class RunStepDeltaStepDetailsMessageCreation(Model):
    """Changes to the details of a step that creates a message."""

    type: Literal["message_creation"] = "message_creation"
    """Type of the step, always `message_creation`."""

    message_creation: (
        RunStepDeltaStepDetailsMessageCreationObjectMessageCreation | None
    ) = None
    """Reference to the created message."""


class RunStepDeltaStepDetailsMessageCreationObjectMessageCreation(Model):
    """Reference to the created message."""

    message_id: str | None = None
    """ID of the created message."""


class RunStepDeltaStepDetailsToolCalls(Model):
    """Changes to the details of a step that calls tools."""

    type: Literal["tool_calls"] = "tool_calls"
    """Type of the step, always `tool_calls`."""

    tool_calls: list[RunStepDeltaStepDetailsToolCallsToolCall] | None = None
    """New tool calls, or additions to existing ones, each of type `code_interpreter`,
    `retrieval` or `function`.
    """


class RunStepDeltaStepDetailsToolCallsCode(Model):
    """Changes to a call of the code interpreter."""

    index: int
    """Index of this call among all tool calls of the step."""

    id: str | None = None
    """ID of the tool call."""

    type: Literal["code_interpreter"] = "code_interpreter"
    """Type of the tool call, always `code_interpreter`."""

    code_interpreter: RunStepDeltaStepDetailsToolCallsCodeInterpreter | None = None
    """Additions to the input and the outputs of the code interpreter."""


class RunStepDeltaStepDetailsToolCallsCodeInterpreter(Model):
    """Additions to the input and the outputs of the code interpreter."""

    input: str | None = None
    """Code to append to the input of the code interpreter."""

    outputs: list[RunStepDeltaStepDetailsToolCallsCodeInterpreterOutput] | None = None
    """Outputs added by the code interpreter, each text (`logs`) or an image
    (`image`).
    """


class RunStepDeltaStepDetailsToolCallsCodeOutputLogs(Model):
    """Text output added by the code interpreter."""

    index: int
    """Index of this output among all outputs of the call."""

    type: Literal["logs"] = "logs"
    """Type of the output, always `logs`."""

    logs: str | None = None
    """Text of the output."""


class RunStepDeltaStepDetailsToolCallsCodeOutputImage(Model):
    """Image output added by the code interpreter."""

    index: int
    """Index of this output among all outputs of the call."""

    type: Literal["image"] = "image"
    """Type of the output, always `image`."""

    image: RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage | None = None
    """Reference to the image file."""


class RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage(Model):
    """Reference to the image file."""

    file_id: str | None = None
    """ID of the image file."""


class RunStepDeltaStepDetailsToolCallsRetrieval(Model):
    """Changes to a call of the retrieval tool."""

    index: int
    """Index of this call among all tool calls of the step."""

    id: str | None = None
    """ID of the tool call."""

    type: Literal["retrieval"] = "retrieval"
    """Type of the tool call, always `retrieval`."""

    retrieval: dict[str, Any] | None = None
    """Details of the call, currently always an empty object."""


class RunStepDeltaStepDetailsToolCallsFunction(Model):
    """Changes to a call of a function."""

    index: int
    """Index of this call among all tool calls of the step."""

    id: str | None = None
    """ID of the tool call."""

    type: Literal["function"] = "function"
    """Type of the tool call, always `function`."""

    function: RunStepDeltaStepDetailsToolCallsFunctionObjectFunction | None = None
    """Additions to the called function, its arguments and its output."""


class RunStepDeltaStepDetailsToolCallsFunctionObjectFunction(Model):
    """Additions to the called function, its arguments and its output."""

    name: str | None = None
    """Name of the function."""

    arguments: str | None = None
    """Text to append to the arguments, which together are a JSON string."""

    output: str | None = None
    """Output of the function; null until it is submitted."""


class ThreadStreamEventThreadCreated(Model):
    """A thread was created."""

    event: Literal["thread.created"] = "thread.created"
    """Event name, always `thread.created`."""

    data: Thread
    """Current state of the thread."""


class RunStreamEventThreadRunCreated(Model):
    """A run was created."""

    event: Literal["thread.run.created"] = "thread.run.created"
    """Event name, always `thread.run.created`."""

    data: Run
    """Current state of the run."""


class RunStreamEventThreadRunQueued(Model):
    """A run was queued."""

    event: Literal["thread.run.queued"] = "thread.run.queued"
    """Event name, always `thread.run.queued`."""

    data: Run
    """Current state of the run."""


class RunStreamEventThreadRunInProgress(Model):
    """A run is in progress."""

    event: Literal["thread.run.in_progress"] = "thread.run.in_progress"
    """Event name, always `thread.run.in_progress`."""

    data: Run
    """Current state of the run."""


class RunStreamEventThreadRunRequiresAction(Model):
    """A run requires action. It continues when the outputs of all its tool calls are
    submitted in one request.
    """

    event: Literal["thread.run.requires_action"] = "thread.run.requires_action"
    """Event name, always `thread.run.requires_action`."""

    data: Run
    """Current state of the run."""


class RunStreamEventThreadRunCompleted(Model):
    """A run was completed."""

    event: Literal["thread.run.completed"] = "thread.run.completed"
    """Event name, always `thread.run.completed`."""

    data: Run
    """Current state of the run."""


class RunStreamEventThreadRunFailed(Model):
    """A run failed."""

    event: Literal["thread.run.failed"] = "thread.run.failed"
    """Event name, always `thread.run.failed`."""

    data: Run
    """Current state of the run."""


class RunStreamEventThreadRunCancelling(Model):
    """A run is being cancelled."""

    event: Literal["thread.run.cancelling"] = "thread.run.cancelling"
    """Event name, always `thread.run.cancelling`."""

    data: Run
    """Current state of the run."""


class RunStreamEventThreadRunCancelled(Model):
    """A run was cancelled."""

    event: Literal["thread.run.cancelled"] = "thread.run.cancelled"
    """Event name, always `thread.run.cancelled`."""

    data: Run
    """Current state of the run."""


class RunStreamEventThreadRunExpired(Model):
    """A run expired."""

    event: Literal["thread.run.expired"] = "thread.run.expired"
    """Event name, always `thread.run.expired`."""

    data: Run
    """Current state of the run."""


class RunStepStreamEventThreadRunStepCreated(Model):
    """A run step was created."""

    event: Literal["thread.run.step.created"] = "thread.run.step.created"
    """Event name, always `thread.run.step.created`."""

    data: RunStep
    """Current state of the run step."""


class RunStepStreamEventThreadRunStepInProgress(Model):
    """A run step is in progress."""

    event: Literal["thread.run.step.in_progress"] = "thread.run.step.in_progress"
    """Event name, always `thread.run.step.in_progress`."""

    data: RunStep
    """Current state of the run step."""


class RunStepStreamEventThreadRunStepDelta(Model):
    """A part of a run step was streamed."""

    event: Literal["thread.run.step.delta"] = "thread.run.step.delta"
    """Event name, always `thread.run.step.delta`."""

    data: RunStepDelta
    """Changes to the run step."""


class RunStepStreamEventThreadRunStepCompleted(Model):
    """A run step was completed."""

    event: Literal["thread.run.step.completed"] = "thread.run.step.completed"
    """Event name, always `thread.run.step.completed`."""

    data: RunStep
    """Current state of the run step."""


class RunStepStreamEventThreadRunStepFailed(Model):
    """A run step failed."""

    event: Literal["thread.run.step.failed"] = "thread.run.step.failed"
    """Event name, always `thread.run.step.failed`."""

    data: RunStep
    """Current state of the run step."""


class RunStepStreamEventThreadRunStepCancelled(Model):
    """A run step was cancelled."""

    event: Literal["thread.run.step.cancelled"] = "thread.run.step.cancelled"
    """Event name, always `thread.run.step.cancelled`."""

    data: RunStep
    """Current state of the run step."""


class RunStepStreamEventThreadRunStepExpired(Model):
    """A run step expired."""

    event: Literal["thread.run.step.expired"] = "thread.run.step.expired"
    """Event name, always `thread.run.step.expired`."""

    data: RunStep
    """Current state of the run step."""


class MessageStreamEventThreadMessageCreated(Model):
    """A message was created."""

    event: Literal["thread.message.created"] = "thread.message.created"
    """Event name, always `thread.message.created`."""

    data: Message
    """Current state of the message."""


class MessageStreamEventThreadMessageInProgress(Model):
    """A message is in progress."""

    event: Literal["thread.message.in_progress"] = "thread.message.in_progress"
    """Event name, always `thread.message.in_progress`."""

    data: Message
    """Current state of the message."""


class MessageStreamEventThreadMessageDelta(Model):
    """A part of a message was streamed."""

    event: Literal["thread.message.delta"] = "thread.message.delta"
    """Event name, always `thread.message.delta`."""

    data: MessageDelta
    """Changes to the message."""


class MessageStreamEventThreadMessageCompleted(Model):
    """A message was completed."""

    event: Literal["thread.message.completed"] = "thread.message.completed"
    """Event name, always `thread.message.completed`."""

    data: Message
    """Current state of the message."""


class MessageStreamEventThreadMessageIncomplete(Model):
    """A message ended before it was complete."""

    event: Literal["thread.message.incomplete"] = "thread.message.incomplete"
    """Event name, always `thread.message.incomplete`."""

    data: Message
    """Current state of the message."""


class ErrorEvent(Model):
    """The stream ended with an error, for example a timeout or a failure of the
    server.
    """

    event: Literal["error"] = "error"
    """Event name, always `error`."""

    data: Error
    """Error that occurred."""


class DoneEvent(Model):
    """The stream ended."""

    event: Literal["done"] = "done"
    """Event name, always `done`."""

    data: Literal["[DONE]"] = "[DONE]"
    """End marker, always `[DONE]`."""


MessageDeltaRole: TypeAlias = Annotated[Literal["user", "assistant"], AllowUnknown()]
"""Author of the message, `user` or `assistant`."""

MessageDeltaContentItem: TypeAlias = Annotated[
    MessageDeltaContentImageFile | MessageDeltaContentText,
    Field(discriminator="type"),
    AllowUnknown(),
]

MessageDeltaContentTextAnnotation: TypeAlias = Annotated[
    MessageDeltaContentTextAnnotationsFileCitation
    | MessageDeltaContentTextAnnotationsFilePath,
    Field(discriminator="type"),
    AllowUnknown(),
]

RunStepDeltaStepDetails: TypeAlias = Annotated[
    RunStepDeltaStepDetailsMessageCreation | RunStepDeltaStepDetailsToolCalls,
    Field(discriminator="type"),
    AllowUnknown(),
]
"""Changes to the details of the step."""

RunStepDeltaStepDetailsToolCallsToolCall: TypeAlias = Annotated[
    RunStepDeltaStepDetailsToolCallsCode
    | RunStepDeltaStepDetailsToolCallsRetrieval
    | RunStepDeltaStepDetailsToolCallsFunction,
    Field(discriminator="type"),
    AllowUnknown(),
]

RunStepDeltaStepDetailsToolCallsCodeInterpreterOutput: TypeAlias = Annotated[
    RunStepDeltaStepDetailsToolCallsCodeOutputLogs
    | RunStepDeltaStepDetailsToolCallsCodeOutputImage,
    Field(discriminator="type"),
    AllowUnknown(),
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
    AllowUnknown(),
]
"""Event that is streamed while a run is executed. An event is sent whenever an object
is created, changes its status, or is streamed in parts (deltas). Each has a name,
`event`, and a payload, `data`. Further events may be added to the API, so skip those
with an unknown name.
"""
