"""Models of `client.threads`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, Literal, TypeAlias

from .._runtime import AllowUnknown, Model
from .shared import Error
from .threads import MessageObject, RunObject, RunStepObject, ThreadObject

__all__ = [
    "AssistantStreamEvent",
    "DoneEvent",
    "ErrorEvent",
    "MessageDeltaContentImageFileObject",
    "MessageDeltaContentImageFileObjectImageFile",
    "MessageDeltaContentTextAnnotationsCitationObjectFileCitation",
    "MessageDeltaContentTextAnnotationsFileCitationObject",
    "MessageDeltaContentTextAnnotationsFilePathObject",
    "MessageDeltaContentTextAnnotationsFilePathObjectFilePath",
    "MessageDeltaContentTextObject",
    "MessageDeltaContentTextObjectText",
    "MessageDeltaContentTextObjectTextAnnotation",
    "MessageDeltaObject",
    "MessageDeltaObjectDelta",
    "MessageDeltaObjectDeltaContentItem",
    "MessageDeltaObjectDeltaRole",
    "MessageStreamEventThreadMessageCompleted",
    "MessageStreamEventThreadMessageCreated",
    "MessageStreamEventThreadMessageDelta",
    "MessageStreamEventThreadMessageInProgress",
    "MessageStreamEventThreadMessageIncomplete",
    "RunDeltaStepDetailsToolCallsCodeObjectCodeInterpreterOutput",
    "RunStepDeltaObject",
    "RunStepDeltaObjectDelta",
    "RunStepDeltaObjectDeltaStepDetails",
    "RunStepDeltaStepDetailsMessageCreationObject",
    "RunStepDeltaStepDetailsMessageCreationObjectMessageCreation",
    "RunStepDeltaStepDetailsToolCallsCodeObject",
    "RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter",
    "RunStepDeltaStepDetailsToolCallsCodeOutputImageObject",
    "RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage",
    "RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject",
    "RunStepDeltaStepDetailsToolCallsFunctionObject",
    "RunStepDeltaStepDetailsToolCallsFunctionObjectFunction",
    "RunStepDeltaStepDetailsToolCallsObject",
    "RunStepDeltaStepDetailsToolCallsObjectToolCall",
    "RunStepDeltaStepDetailsToolCallsRetrievalObject",
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


@dataclass(kw_only=True, eq=False, repr=False)
class MessageDeltaObject(Model):
    """Changes to a message since the previous event."""

    id: str
    """ID of the message."""

    object: Literal["thread.message.delta"] = "thread.message.delta"
    """Object type, always `thread.message.delta`."""

    delta: MessageDeltaObjectDelta
    """Fields of the message that changed."""


@dataclass(kw_only=True, eq=False, repr=False)
class MessageDeltaObjectDelta(Model):
    """Fields of the message that changed."""

    role: MessageDeltaObjectDeltaRole | None = None
    """Author of the message, `user` or `assistant`."""

    content: list[MessageDeltaObjectDeltaContentItem] | None = None
    """New content parts, or additions to existing ones, each text or an image."""

    file_ids: list[str] | None = None
    """IDs of the files attached to the message for the tools of the assistant, at most
    10.
    """


@dataclass(kw_only=True, eq=False, repr=False)
class MessageDeltaContentImageFileObject(Model):
    """Image added to the content of a message."""

    index: int
    """Index of this part in the content of the message."""

    type: Literal["image_file"] = "image_file"
    """Type of the content part, always `image_file`."""

    image_file: MessageDeltaContentImageFileObjectImageFile | None = None
    """Reference to the image file."""


@dataclass(kw_only=True, eq=False, repr=False)
class MessageDeltaContentImageFileObjectImageFile(Model):
    """Reference to the image file."""

    file_id: str | None = None
    """ID of the image file."""


@dataclass(kw_only=True, eq=False, repr=False)
class MessageDeltaContentTextObject(Model):
    """Text added to the content of a message."""

    index: int
    """Index of this part in the content of the message."""

    type: Literal["text"] = "text"
    """Type of the content part, always `text`."""

    text: MessageDeltaContentTextObjectText | None = None
    """Added text and annotations."""


@dataclass(kw_only=True, eq=False, repr=False)
class MessageDeltaContentTextObjectText(Model):
    """Added text and annotations."""

    value: str | None = None
    """Text to append to the content part."""

    annotations: list[MessageDeltaContentTextObjectTextAnnotation] | None = None
    """Annotations added to the text, which refer to cited or generated files."""


@dataclass(kw_only=True, eq=False, repr=False)
class MessageDeltaContentTextAnnotationsFileCitationObject(Model):
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


@dataclass(kw_only=True, eq=False, repr=False)
class MessageDeltaContentTextAnnotationsCitationObjectFileCitation(Model):
    """Cited file and passage."""

    file_id: str | None = None
    """ID of the cited file."""

    quote: str | None = None
    """Passage quoted from the file."""


@dataclass(kw_only=True, eq=False, repr=False)
class MessageDeltaContentTextAnnotationsFilePathObject(Model):
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


@dataclass(kw_only=True, eq=False, repr=False)
class MessageDeltaContentTextAnnotationsFilePathObjectFilePath(Model):
    """Reference to the generated file."""

    file_id: str | None = None
    """ID of the generated file."""


@dataclass(kw_only=True, eq=False, repr=False)
class RunStepDeltaObject(Model):
    """Changes to a run step since the previous event."""

    id: str
    """ID of the run step."""

    object: Literal["thread.run.step.delta"] = "thread.run.step.delta"
    """Object type, always `thread.run.step.delta`."""

    delta: RunStepDeltaObjectDelta
    """Fields of the run step that changed."""


@dataclass(kw_only=True, eq=False, repr=False)
class RunStepDeltaObjectDelta(Model):
    """Fields of the run step that changed."""

    step_details: RunStepDeltaObjectDeltaStepDetails | None = None
    """Changes to the details of the step."""


@dataclass(kw_only=True, eq=False, repr=False)
class RunStepDeltaStepDetailsMessageCreationObject(Model):
    """Changes to the details of a step that creates a message."""

    type: Literal["message_creation"] = "message_creation"
    """Type of the step, always `message_creation`."""

    message_creation: (
        RunStepDeltaStepDetailsMessageCreationObjectMessageCreation | None
    ) = None
    """Reference to the created message."""


@dataclass(kw_only=True, eq=False, repr=False)
class RunStepDeltaStepDetailsMessageCreationObjectMessageCreation(Model):
    """Reference to the created message."""

    message_id: str | None = None
    """ID of the created message."""


@dataclass(kw_only=True, eq=False, repr=False)
class RunStepDeltaStepDetailsToolCallsObject(Model):
    """Changes to the details of a step that calls tools."""

    type: Literal["tool_calls"] = "tool_calls"
    """Type of the step, always `tool_calls`."""

    tool_calls: list[RunStepDeltaStepDetailsToolCallsObjectToolCall] | None = None
    """New tool calls, or additions to existing ones, each of type `code_interpreter`,
    `retrieval` or `function`.
    """


@dataclass(kw_only=True, eq=False, repr=False)
class RunStepDeltaStepDetailsToolCallsCodeObject(Model):
    """Changes to a call of the code interpreter."""

    index: int
    """Index of this call among all tool calls of the step."""

    id: str | None = None
    """ID of the tool call."""

    type: Literal["code_interpreter"] = "code_interpreter"
    """Type of the tool call, always `code_interpreter`."""

    code_interpreter: (
        RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter | None
    ) = None
    """Additions to the input and the outputs of the code interpreter."""


@dataclass(kw_only=True, eq=False, repr=False)
class RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter(Model):
    """Additions to the input and the outputs of the code interpreter."""

    input: str | None = None
    """Code to append to the input of the code interpreter."""

    outputs: (
        list[RunDeltaStepDetailsToolCallsCodeObjectCodeInterpreterOutput] | None
    ) = None
    """Outputs added by the code interpreter, each text (`logs`) or an image
    (`image`).
    """


@dataclass(kw_only=True, eq=False, repr=False)
class RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject(Model):
    """Text output added by the code interpreter."""

    index: int
    """Index of this output among all outputs of the call."""

    type: Literal["logs"] = "logs"
    """Type of the output, always `logs`."""

    logs: str | None = None
    """Text of the output."""


@dataclass(kw_only=True, eq=False, repr=False)
class RunStepDeltaStepDetailsToolCallsCodeOutputImageObject(Model):
    """Image output added by the code interpreter."""

    index: int
    """Index of this output among all outputs of the call."""

    type: Literal["image"] = "image"
    """Type of the output, always `image`."""

    image: RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage | None = None
    """Reference to the image file."""


@dataclass(kw_only=True, eq=False, repr=False)
class RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage(Model):
    """Reference to the image file."""

    file_id: str | None = None
    """ID of the image file."""


@dataclass(kw_only=True, eq=False, repr=False)
class RunStepDeltaStepDetailsToolCallsRetrievalObject(Model):
    """Changes to a call of the retrieval tool."""

    index: int
    """Index of this call among all tool calls of the step."""

    id: str | None = None
    """ID of the tool call."""

    type: Literal["retrieval"] = "retrieval"
    """Type of the tool call, always `retrieval`."""

    retrieval: dict[str, Any] | None = None
    """Details of the call, currently always an empty object."""


@dataclass(kw_only=True, eq=False, repr=False)
class RunStepDeltaStepDetailsToolCallsFunctionObject(Model):
    """Changes to a call of a function."""

    index: int
    """Index of this call among all tool calls of the step."""

    id: str | None = None
    """ID of the tool call."""

    type: Literal["function"] = "function"
    """Type of the tool call, always `function`."""

    function: RunStepDeltaStepDetailsToolCallsFunctionObjectFunction | None = None
    """Additions to the called function, its arguments and its output."""


@dataclass(kw_only=True, eq=False, repr=False)
class RunStepDeltaStepDetailsToolCallsFunctionObjectFunction(Model):
    """Additions to the called function, its arguments and its output."""

    name: str | None = None
    """Name of the function."""

    arguments: str | None = None
    """Text to append to the arguments, which together are a JSON string."""

    output: str | None = None
    """Output of the function; null until it is submitted."""


@dataclass(kw_only=True, eq=False, repr=False)
class ThreadStreamEventThreadCreated(Model):
    """A thread was created."""

    event: Literal["thread.created"] = "thread.created"
    """Event name, always `thread.created`."""

    data: ThreadObject
    """Current state of the thread."""


@dataclass(kw_only=True, eq=False, repr=False)
class RunStreamEventThreadRunCreated(Model):
    """A run was created."""

    event: Literal["thread.run.created"] = "thread.run.created"
    """Event name, always `thread.run.created`."""

    data: RunObject
    """Current state of the run."""


@dataclass(kw_only=True, eq=False, repr=False)
class RunStreamEventThreadRunQueued(Model):
    """A run was queued."""

    event: Literal["thread.run.queued"] = "thread.run.queued"
    """Event name, always `thread.run.queued`."""

    data: RunObject
    """Current state of the run."""


@dataclass(kw_only=True, eq=False, repr=False)
class RunStreamEventThreadRunInProgress(Model):
    """A run is in progress."""

    event: Literal["thread.run.in_progress"] = "thread.run.in_progress"
    """Event name, always `thread.run.in_progress`."""

    data: RunObject
    """Current state of the run."""


@dataclass(kw_only=True, eq=False, repr=False)
class RunStreamEventThreadRunRequiresAction(Model):
    """A run requires action. It continues when the outputs of all its tool calls are
    submitted in one request.
    """

    event: Literal["thread.run.requires_action"] = "thread.run.requires_action"
    """Event name, always `thread.run.requires_action`."""

    data: RunObject
    """Current state of the run."""


@dataclass(kw_only=True, eq=False, repr=False)
class RunStreamEventThreadRunCompleted(Model):
    """A run was completed."""

    event: Literal["thread.run.completed"] = "thread.run.completed"
    """Event name, always `thread.run.completed`."""

    data: RunObject
    """Current state of the run."""


@dataclass(kw_only=True, eq=False, repr=False)
class RunStreamEventThreadRunFailed(Model):
    """A run failed."""

    event: Literal["thread.run.failed"] = "thread.run.failed"
    """Event name, always `thread.run.failed`."""

    data: RunObject
    """Current state of the run."""


@dataclass(kw_only=True, eq=False, repr=False)
class RunStreamEventThreadRunCancelling(Model):
    """A run is being cancelled."""

    event: Literal["thread.run.cancelling"] = "thread.run.cancelling"
    """Event name, always `thread.run.cancelling`."""

    data: RunObject
    """Current state of the run."""


@dataclass(kw_only=True, eq=False, repr=False)
class RunStreamEventThreadRunCancelled(Model):
    """A run was cancelled."""

    event: Literal["thread.run.cancelled"] = "thread.run.cancelled"
    """Event name, always `thread.run.cancelled`."""

    data: RunObject
    """Current state of the run."""


@dataclass(kw_only=True, eq=False, repr=False)
class RunStreamEventThreadRunExpired(Model):
    """A run expired."""

    event: Literal["thread.run.expired"] = "thread.run.expired"
    """Event name, always `thread.run.expired`."""

    data: RunObject
    """Current state of the run."""


@dataclass(kw_only=True, eq=False, repr=False)
class RunStepStreamEventThreadRunStepCreated(Model):
    """A run step was created."""

    event: Literal["thread.run.step.created"] = "thread.run.step.created"
    """Event name, always `thread.run.step.created`."""

    data: RunStepObject
    """Current state of the run step."""


@dataclass(kw_only=True, eq=False, repr=False)
class RunStepStreamEventThreadRunStepInProgress(Model):
    """A run step is in progress."""

    event: Literal["thread.run.step.in_progress"] = "thread.run.step.in_progress"
    """Event name, always `thread.run.step.in_progress`."""

    data: RunStepObject
    """Current state of the run step."""


@dataclass(kw_only=True, eq=False, repr=False)
class RunStepStreamEventThreadRunStepDelta(Model):
    """A part of a run step was streamed."""

    event: Literal["thread.run.step.delta"] = "thread.run.step.delta"
    """Event name, always `thread.run.step.delta`."""

    data: RunStepDeltaObject
    """Changes to the run step."""


@dataclass(kw_only=True, eq=False, repr=False)
class RunStepStreamEventThreadRunStepCompleted(Model):
    """A run step was completed."""

    event: Literal["thread.run.step.completed"] = "thread.run.step.completed"
    """Event name, always `thread.run.step.completed`."""

    data: RunStepObject
    """Current state of the run step."""


@dataclass(kw_only=True, eq=False, repr=False)
class RunStepStreamEventThreadRunStepFailed(Model):
    """A run step failed."""

    event: Literal["thread.run.step.failed"] = "thread.run.step.failed"
    """Event name, always `thread.run.step.failed`."""

    data: RunStepObject
    """Current state of the run step."""


@dataclass(kw_only=True, eq=False, repr=False)
class RunStepStreamEventThreadRunStepCancelled(Model):
    """A run step was cancelled."""

    event: Literal["thread.run.step.cancelled"] = "thread.run.step.cancelled"
    """Event name, always `thread.run.step.cancelled`."""

    data: RunStepObject
    """Current state of the run step."""


@dataclass(kw_only=True, eq=False, repr=False)
class RunStepStreamEventThreadRunStepExpired(Model):
    """A run step expired."""

    event: Literal["thread.run.step.expired"] = "thread.run.step.expired"
    """Event name, always `thread.run.step.expired`."""

    data: RunStepObject
    """Current state of the run step."""


@dataclass(kw_only=True, eq=False, repr=False)
class MessageStreamEventThreadMessageCreated(Model):
    """A message was created."""

    event: Literal["thread.message.created"] = "thread.message.created"
    """Event name, always `thread.message.created`."""

    data: MessageObject
    """Current state of the message."""


@dataclass(kw_only=True, eq=False, repr=False)
class MessageStreamEventThreadMessageInProgress(Model):
    """A message is in progress."""

    event: Literal["thread.message.in_progress"] = "thread.message.in_progress"
    """Event name, always `thread.message.in_progress`."""

    data: MessageObject
    """Current state of the message."""


@dataclass(kw_only=True, eq=False, repr=False)
class MessageStreamEventThreadMessageDelta(Model):
    """A part of a message was streamed."""

    event: Literal["thread.message.delta"] = "thread.message.delta"
    """Event name, always `thread.message.delta`."""

    data: MessageDeltaObject
    """Changes to the message."""


@dataclass(kw_only=True, eq=False, repr=False)
class MessageStreamEventThreadMessageCompleted(Model):
    """A message was completed."""

    event: Literal["thread.message.completed"] = "thread.message.completed"
    """Event name, always `thread.message.completed`."""

    data: MessageObject
    """Current state of the message."""


@dataclass(kw_only=True, eq=False, repr=False)
class MessageStreamEventThreadMessageIncomplete(Model):
    """A message ended before it was complete."""

    event: Literal["thread.message.incomplete"] = "thread.message.incomplete"
    """Event name, always `thread.message.incomplete`."""

    data: MessageObject
    """Current state of the message."""


@dataclass(kw_only=True, eq=False, repr=False)
class ErrorEvent(Model):
    """The stream ended with an error, for example a timeout or a failure of the
    server.
    """

    event: Literal["error"] = "error"
    """Event name, always `error`."""

    data: Error
    """Error that occurred."""


@dataclass(kw_only=True, eq=False, repr=False)
class DoneEvent(Model):
    """The stream ended."""

    event: Literal["done"] = "done"
    """Event name, always `done`."""

    data: Literal["[DONE]"] = "[DONE]"
    """End marker, always `[DONE]`."""


MessageDeltaObjectDeltaRole: TypeAlias = Annotated[
    Literal["user", "assistant"],
    AllowUnknown(),
]
"""Author of the message, `user` or `assistant`."""

MessageDeltaObjectDeltaContentItem: TypeAlias = (
    MessageDeltaContentImageFileObject | MessageDeltaContentTextObject
)

MessageDeltaContentTextObjectTextAnnotation: TypeAlias = (
    MessageDeltaContentTextAnnotationsFileCitationObject
    | MessageDeltaContentTextAnnotationsFilePathObject
)

RunStepDeltaObjectDeltaStepDetails: TypeAlias = (
    RunStepDeltaStepDetailsMessageCreationObject
    | RunStepDeltaStepDetailsToolCallsObject
)
"""Changes to the details of the step."""

RunStepDeltaStepDetailsToolCallsObjectToolCall: TypeAlias = (
    RunStepDeltaStepDetailsToolCallsCodeObject
    | RunStepDeltaStepDetailsToolCallsRetrievalObject
    | RunStepDeltaStepDetailsToolCallsFunctionObject
)

RunDeltaStepDetailsToolCallsCodeObjectCodeInterpreterOutput: TypeAlias = (
    RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject
    | RunStepDeltaStepDetailsToolCallsCodeOutputImageObject
)

AssistantStreamEvent: TypeAlias = (
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
    | DoneEvent
)
"""Event that is streamed while a run is executed. An event is sent whenever an object
is created, changes its status, or is streamed in parts (deltas). Each has a name,
`event`, and a payload, `data`. Further events may be added to the API, so skip those
with an unknown name.
"""
