"""Models of `client.threads`."""

from __future__ import annotations

from typing import Any, ClassVar, Literal, TypeAlias

import msgspec

from .._runtime import AllowUnknown, Model
from .._runtime.exact_types import make_constant
from .._runtime.extended_types import Annotated, Choice
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


class MessageDeltaObject(Model, kw_only=True):
    """Changes to a message since the previous event."""

    id: str
    """ID of the message."""

    object: Literal["thread.message.delta"] = msgspec.field(
        default_factory=make_constant("thread.message.delta")
    )
    """Object type, always `thread.message.delta`."""

    delta: MessageDeltaObjectDelta
    """Fields of the message that changed."""


class MessageDeltaObjectDelta(Model, kw_only=True):
    """Fields of the message that changed."""

    role: MessageDeltaObjectDeltaRole | None = None
    """Author of the message, `user` or `assistant`."""

    content: list[MessageDeltaObjectDeltaContentItem] | None = None
    """New content parts, or additions to existing ones, each text or an image."""

    file_ids: list[str] | None = None
    """IDs of the files attached to the message for the tools of the assistant, at most
    10.
    """


class MessageDeltaContentImageFileObject(
    Model, kw_only=True, tag_field="type", tag="image_file"
):
    """Image added to the content of a message."""

    index: int
    """Index of this part in the content of the message."""

    type: ClassVar[Literal["image_file"]] = "image_file"
    """Type of the content part, always `image_file`."""

    image_file: MessageDeltaContentImageFileObjectImageFile | None = None
    """Reference to the image file."""


class MessageDeltaContentImageFileObjectImageFile(Model, kw_only=True):
    """Reference to the image file."""

    file_id: str | None = None
    """ID of the image file."""


class MessageDeltaContentTextObject(Model, kw_only=True, tag_field="type", tag="text"):
    """Text added to the content of a message."""

    index: int
    """Index of this part in the content of the message."""

    type: ClassVar[Literal["text"]] = "text"
    """Type of the content part, always `text`."""

    text: MessageDeltaContentTextObjectText | None = None
    """Added text and annotations."""


class MessageDeltaContentTextObjectText(Model, kw_only=True):
    """Added text and annotations."""

    value: str | None = None
    """Text to append to the content part."""

    annotations: list[MessageDeltaContentTextObjectTextAnnotation] | None = None
    """Annotations added to the text, which refer to cited or generated files."""


class MessageDeltaContentTextAnnotationsFileCitationObject(
    Model, kw_only=True, tag_field="type", tag="file_citation"
):
    """Citation of a file, added to the annotations of a text."""

    index: int
    """Index of this annotation among all annotations of the content part."""

    type: ClassVar[Literal["file_citation"]] = "file_citation"
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


class MessageDeltaContentTextAnnotationsCitationObjectFileCitation(Model, kw_only=True):
    """Cited file and passage."""

    file_id: str | None = None
    """ID of the cited file."""

    quote: str | None = None
    """Passage quoted from the file."""


class MessageDeltaContentTextAnnotationsFilePathObject(
    Model, kw_only=True, tag_field="type", tag="file_path"
):
    """Reference to a generated file, added to the annotations of a text."""

    index: int
    """Index of this annotation among all annotations of the content part."""

    type: ClassVar[Literal["file_path"]] = "file_path"
    """Type of the annotation, always `file_path`."""

    text: str | None = None
    """Placeholder in the message text, to be replaced with a link to the file."""

    file_path: MessageDeltaContentTextAnnotationsFilePathObjectFilePath | None = None
    """Reference to the generated file."""

    start_index: int | None = None
    """Index in the text at which the placeholder starts."""

    end_index: int | None = None
    """Index in the text at which the placeholder ends."""


class MessageDeltaContentTextAnnotationsFilePathObjectFilePath(Model, kw_only=True):
    """Reference to the generated file."""

    file_id: str | None = None
    """ID of the generated file."""


class RunStepDeltaObject(Model, kw_only=True):
    """Changes to a run step since the previous event."""

    id: str
    """ID of the run step."""

    object: Literal["thread.run.step.delta"] = msgspec.field(
        default_factory=make_constant("thread.run.step.delta")
    )
    """Object type, always `thread.run.step.delta`."""

    delta: RunStepDeltaObjectDelta
    """Fields of the run step that changed."""


class RunStepDeltaObjectDelta(Model, kw_only=True):
    """Fields of the run step that changed."""

    step_details: RunStepDeltaObjectDeltaStepDetails | None = None
    """Changes to the details of the step."""


class RunStepDeltaStepDetailsMessageCreationObject(
    Model, kw_only=True, tag_field="type", tag="message_creation"
):
    """Changes to the details of a step that creates a message."""

    type: ClassVar[Literal["message_creation"]] = "message_creation"
    """Type of the step, always `message_creation`."""

    message_creation: (
        RunStepDeltaStepDetailsMessageCreationObjectMessageCreation | None
    ) = None
    """Reference to the created message."""


class RunStepDeltaStepDetailsMessageCreationObjectMessageCreation(Model, kw_only=True):
    """Reference to the created message."""

    message_id: str | None = None
    """ID of the created message."""


class RunStepDeltaStepDetailsToolCallsObject(
    Model, kw_only=True, tag_field="type", tag="tool_calls"
):
    """Changes to the details of a step that calls tools."""

    type: ClassVar[Literal["tool_calls"]] = "tool_calls"
    """Type of the step, always `tool_calls`."""

    tool_calls: list[RunStepDeltaStepDetailsToolCallsObjectToolCall] | None = None
    """New tool calls, or additions to existing ones, each of type `code_interpreter`,
    `retrieval` or `function`.
    """


class RunStepDeltaStepDetailsToolCallsCodeObject(
    Model, kw_only=True, tag_field="type", tag="code_interpreter"
):
    """Changes to a call of the code interpreter."""

    index: int
    """Index of this call among all tool calls of the step."""

    id: str | None = None
    """ID of the tool call."""

    type: ClassVar[Literal["code_interpreter"]] = "code_interpreter"
    """Type of the tool call, always `code_interpreter`."""

    code_interpreter: (
        RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter | None
    ) = None
    """Additions to the input and the outputs of the code interpreter."""


class RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter(Model, kw_only=True):
    """Additions to the input and the outputs of the code interpreter."""

    input: str | None = None
    """Code to append to the input of the code interpreter."""

    outputs: (
        list[RunDeltaStepDetailsToolCallsCodeObjectCodeInterpreterOutput] | None
    ) = None
    """Outputs added by the code interpreter, each text (`logs`) or an image
    (`image`).
    """


class RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject(
    Model, kw_only=True, tag_field="type", tag="logs"
):
    """Text output added by the code interpreter."""

    index: int
    """Index of this output among all outputs of the call."""

    type: ClassVar[Literal["logs"]] = "logs"
    """Type of the output, always `logs`."""

    logs: str | None = None
    """Text of the output."""


class RunStepDeltaStepDetailsToolCallsCodeOutputImageObject(
    Model, kw_only=True, tag_field="type", tag="image"
):
    """Image output added by the code interpreter."""

    index: int
    """Index of this output among all outputs of the call."""

    type: ClassVar[Literal["image"]] = "image"
    """Type of the output, always `image`."""

    image: RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage | None = None
    """Reference to the image file."""


class RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage(Model, kw_only=True):
    """Reference to the image file."""

    file_id: str | None = None
    """ID of the image file."""


class RunStepDeltaStepDetailsToolCallsRetrievalObject(
    Model, kw_only=True, tag_field="type", tag="retrieval"
):
    """Changes to a call of the retrieval tool."""

    index: int
    """Index of this call among all tool calls of the step."""

    id: str | None = None
    """ID of the tool call."""

    type: ClassVar[Literal["retrieval"]] = "retrieval"
    """Type of the tool call, always `retrieval`."""

    retrieval: dict[str, Any] | None = None
    """Details of the call, currently always an empty object."""


class RunStepDeltaStepDetailsToolCallsFunctionObject(
    Model, kw_only=True, tag_field="type", tag="function"
):
    """Changes to a call of a function."""

    index: int
    """Index of this call among all tool calls of the step."""

    id: str | None = None
    """ID of the tool call."""

    type: ClassVar[Literal["function"]] = "function"
    """Type of the tool call, always `function`."""

    function: RunStepDeltaStepDetailsToolCallsFunctionObjectFunction | None = None
    """Additions to the called function, its arguments and its output."""


class RunStepDeltaStepDetailsToolCallsFunctionObjectFunction(Model, kw_only=True):
    """Additions to the called function, its arguments and its output."""

    name: str | None = None
    """Name of the function."""

    arguments: str | None = None
    """Text to append to the arguments, which together are a JSON string."""

    output: str | None = None
    """Output of the function; null until it is submitted."""


class ThreadStreamEventThreadCreated(
    Model, kw_only=True, tag_field="event", tag="thread.created"
):
    """A thread was created."""

    event: ClassVar[Literal["thread.created"]] = "thread.created"
    """Event name, always `thread.created`."""

    data: ThreadObject
    """Current state of the thread."""


class RunStreamEventThreadRunCreated(
    Model, kw_only=True, tag_field="event", tag="thread.run.created"
):
    """A run was created."""

    event: ClassVar[Literal["thread.run.created"]] = "thread.run.created"
    """Event name, always `thread.run.created`."""

    data: RunObject
    """Current state of the run."""


class RunStreamEventThreadRunQueued(
    Model, kw_only=True, tag_field="event", tag="thread.run.queued"
):
    """A run was queued."""

    event: ClassVar[Literal["thread.run.queued"]] = "thread.run.queued"
    """Event name, always `thread.run.queued`."""

    data: RunObject
    """Current state of the run."""


class RunStreamEventThreadRunInProgress(
    Model, kw_only=True, tag_field="event", tag="thread.run.in_progress"
):
    """A run is in progress."""

    event: ClassVar[Literal["thread.run.in_progress"]] = "thread.run.in_progress"
    """Event name, always `thread.run.in_progress`."""

    data: RunObject
    """Current state of the run."""


class RunStreamEventThreadRunRequiresAction(
    Model, kw_only=True, tag_field="event", tag="thread.run.requires_action"
):
    """A run requires action. It continues when the outputs of all its tool calls are
    submitted in one request.
    """

    event: ClassVar[Literal["thread.run.requires_action"]] = (
        "thread.run.requires_action"
    )
    """Event name, always `thread.run.requires_action`."""

    data: RunObject
    """Current state of the run."""


class RunStreamEventThreadRunCompleted(
    Model, kw_only=True, tag_field="event", tag="thread.run.completed"
):
    """A run was completed."""

    event: ClassVar[Literal["thread.run.completed"]] = "thread.run.completed"
    """Event name, always `thread.run.completed`."""

    data: RunObject
    """Current state of the run."""


class RunStreamEventThreadRunFailed(
    Model, kw_only=True, tag_field="event", tag="thread.run.failed"
):
    """A run failed."""

    event: ClassVar[Literal["thread.run.failed"]] = "thread.run.failed"
    """Event name, always `thread.run.failed`."""

    data: RunObject
    """Current state of the run."""


class RunStreamEventThreadRunCancelling(
    Model, kw_only=True, tag_field="event", tag="thread.run.cancelling"
):
    """A run is being cancelled."""

    event: ClassVar[Literal["thread.run.cancelling"]] = "thread.run.cancelling"
    """Event name, always `thread.run.cancelling`."""

    data: RunObject
    """Current state of the run."""


class RunStreamEventThreadRunCancelled(
    Model, kw_only=True, tag_field="event", tag="thread.run.cancelled"
):
    """A run was cancelled."""

    event: ClassVar[Literal["thread.run.cancelled"]] = "thread.run.cancelled"
    """Event name, always `thread.run.cancelled`."""

    data: RunObject
    """Current state of the run."""


class RunStreamEventThreadRunExpired(
    Model, kw_only=True, tag_field="event", tag="thread.run.expired"
):
    """A run expired."""

    event: ClassVar[Literal["thread.run.expired"]] = "thread.run.expired"
    """Event name, always `thread.run.expired`."""

    data: RunObject
    """Current state of the run."""


class RunStepStreamEventThreadRunStepCreated(
    Model, kw_only=True, tag_field="event", tag="thread.run.step.created"
):
    """A run step was created."""

    event: ClassVar[Literal["thread.run.step.created"]] = "thread.run.step.created"
    """Event name, always `thread.run.step.created`."""

    data: RunStepObject
    """Current state of the run step."""


class RunStepStreamEventThreadRunStepInProgress(
    Model, kw_only=True, tag_field="event", tag="thread.run.step.in_progress"
):
    """A run step is in progress."""

    event: ClassVar[Literal["thread.run.step.in_progress"]] = (
        "thread.run.step.in_progress"
    )
    """Event name, always `thread.run.step.in_progress`."""

    data: RunStepObject
    """Current state of the run step."""


class RunStepStreamEventThreadRunStepDelta(
    Model, kw_only=True, tag_field="event", tag="thread.run.step.delta"
):
    """A part of a run step was streamed."""

    event: ClassVar[Literal["thread.run.step.delta"]] = "thread.run.step.delta"
    """Event name, always `thread.run.step.delta`."""

    data: RunStepDeltaObject
    """Changes to the run step."""


class RunStepStreamEventThreadRunStepCompleted(
    Model, kw_only=True, tag_field="event", tag="thread.run.step.completed"
):
    """A run step was completed."""

    event: ClassVar[Literal["thread.run.step.completed"]] = "thread.run.step.completed"
    """Event name, always `thread.run.step.completed`."""

    data: RunStepObject
    """Current state of the run step."""


class RunStepStreamEventThreadRunStepFailed(
    Model, kw_only=True, tag_field="event", tag="thread.run.step.failed"
):
    """A run step failed."""

    event: ClassVar[Literal["thread.run.step.failed"]] = "thread.run.step.failed"
    """Event name, always `thread.run.step.failed`."""

    data: RunStepObject
    """Current state of the run step."""


class RunStepStreamEventThreadRunStepCancelled(
    Model, kw_only=True, tag_field="event", tag="thread.run.step.cancelled"
):
    """A run step was cancelled."""

    event: ClassVar[Literal["thread.run.step.cancelled"]] = "thread.run.step.cancelled"
    """Event name, always `thread.run.step.cancelled`."""

    data: RunStepObject
    """Current state of the run step."""


class RunStepStreamEventThreadRunStepExpired(
    Model, kw_only=True, tag_field="event", tag="thread.run.step.expired"
):
    """A run step expired."""

    event: ClassVar[Literal["thread.run.step.expired"]] = "thread.run.step.expired"
    """Event name, always `thread.run.step.expired`."""

    data: RunStepObject
    """Current state of the run step."""


class MessageStreamEventThreadMessageCreated(
    Model, kw_only=True, tag_field="event", tag="thread.message.created"
):
    """A message was created."""

    event: ClassVar[Literal["thread.message.created"]] = "thread.message.created"
    """Event name, always `thread.message.created`."""

    data: MessageObject
    """Current state of the message."""


class MessageStreamEventThreadMessageInProgress(
    Model, kw_only=True, tag_field="event", tag="thread.message.in_progress"
):
    """A message is in progress."""

    event: ClassVar[Literal["thread.message.in_progress"]] = (
        "thread.message.in_progress"
    )
    """Event name, always `thread.message.in_progress`."""

    data: MessageObject
    """Current state of the message."""


class MessageStreamEventThreadMessageDelta(
    Model, kw_only=True, tag_field="event", tag="thread.message.delta"
):
    """A part of a message was streamed."""

    event: ClassVar[Literal["thread.message.delta"]] = "thread.message.delta"
    """Event name, always `thread.message.delta`."""

    data: MessageDeltaObject
    """Changes to the message."""


class MessageStreamEventThreadMessageCompleted(
    Model, kw_only=True, tag_field="event", tag="thread.message.completed"
):
    """A message was completed."""

    event: ClassVar[Literal["thread.message.completed"]] = "thread.message.completed"
    """Event name, always `thread.message.completed`."""

    data: MessageObject
    """Current state of the message."""


class MessageStreamEventThreadMessageIncomplete(
    Model, kw_only=True, tag_field="event", tag="thread.message.incomplete"
):
    """A message ended before it was complete."""

    event: ClassVar[Literal["thread.message.incomplete"]] = "thread.message.incomplete"
    """Event name, always `thread.message.incomplete`."""

    data: MessageObject
    """Current state of the message."""


class ErrorEvent(Model, kw_only=True, tag_field="event", tag="error"):
    """The stream ended with an error, for example a timeout or a failure of the
    server.
    """

    event: ClassVar[Literal["error"]] = "error"
    """Event name, always `error`."""

    data: Error
    """Error that occurred."""


class DoneEvent(Model, kw_only=True, tag_field="event", tag="done"):
    """The stream ended."""

    event: ClassVar[Literal["done"]] = "done"
    """Event name, always `done`."""

    data: Literal["[DONE]"] = msgspec.field(default_factory=make_constant("[DONE]"))
    """End marker, always `[DONE]`."""


MessageDeltaObjectDeltaRole: TypeAlias = Annotated[
    Literal["user", "assistant"],
    AllowUnknown(),
]
"""Author of the message, `user` or `assistant`."""

MessageDeltaObjectDeltaContentItem: TypeAlias = Choice[
    MessageDeltaContentImageFileObject, MessageDeltaContentTextObject
]

MessageDeltaContentTextObjectTextAnnotation: TypeAlias = Choice[
    MessageDeltaContentTextAnnotationsFileCitationObject,
    MessageDeltaContentTextAnnotationsFilePathObject,
]

RunStepDeltaObjectDeltaStepDetails: TypeAlias = Choice[
    RunStepDeltaStepDetailsMessageCreationObject, RunStepDeltaStepDetailsToolCallsObject
]
"""Changes to the details of the step."""

RunStepDeltaStepDetailsToolCallsObjectToolCall: TypeAlias = Choice[
    RunStepDeltaStepDetailsToolCallsCodeObject,
    RunStepDeltaStepDetailsToolCallsRetrievalObject,
    RunStepDeltaStepDetailsToolCallsFunctionObject,
]

RunDeltaStepDetailsToolCallsCodeObjectCodeInterpreterOutput: TypeAlias = Choice[
    RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject,
    RunStepDeltaStepDetailsToolCallsCodeOutputImageObject,
]

AssistantStreamEvent: TypeAlias = Choice[
    ThreadStreamEventThreadCreated,
    RunStreamEventThreadRunCreated,
    RunStreamEventThreadRunQueued,
    RunStreamEventThreadRunInProgress,
    RunStreamEventThreadRunRequiresAction,
    RunStreamEventThreadRunCompleted,
    RunStreamEventThreadRunFailed,
    RunStreamEventThreadRunCancelling,
    RunStreamEventThreadRunCancelled,
    RunStreamEventThreadRunExpired,
    RunStepStreamEventThreadRunStepCreated,
    RunStepStreamEventThreadRunStepInProgress,
    RunStepStreamEventThreadRunStepDelta,
    RunStepStreamEventThreadRunStepCompleted,
    RunStepStreamEventThreadRunStepFailed,
    RunStepStreamEventThreadRunStepCancelled,
    RunStepStreamEventThreadRunStepExpired,
    MessageStreamEventThreadMessageCreated,
    MessageStreamEventThreadMessageInProgress,
    MessageStreamEventThreadMessageDelta,
    MessageStreamEventThreadMessageCompleted,
    MessageStreamEventThreadMessageIncomplete,
    ErrorEvent,
    DoneEvent,
]
"""Event that is streamed while a run is executed. An event is sent whenever an object
is created, changes its status, or is streamed in parts (deltas). Each has a name,
`event`, and a payload, `data`. Further events may be added to the API, so skip those
with an unknown name.
"""
