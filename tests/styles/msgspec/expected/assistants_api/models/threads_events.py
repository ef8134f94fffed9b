"""Models of `client.threads`."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal, TypeAlias

import msgspec

from .._runtime import Model, Open
from .._runtime.choices import Choice
from .shared import Error
from .threads import MessageObject, RunObject, RunStepObject, ThreadObject

__all__ = [
    "AssistantStreamEvent",
    "DoneEvent",
    "ErrorEvent",
    "MessageDeltaContentImageFileObject",
    "MessageDeltaContentImageFileObjectImageFile",
    "MessageDeltaContentTextAnnotationsFileCitationObject",
    "MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation",
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
    "RunStepDeltaObject",
    "RunStepDeltaObjectDelta",
    "RunStepDeltaObjectDeltaStepDetails",
    "RunStepDeltaStepDetailsMessageCreationObject",
    "RunStepDeltaStepDetailsMessageCreationObjectMessageCreation",
    "RunStepDeltaStepDetailsToolCallsCodeObject",
    "RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter",
    "RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreterOutput",
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
    """What has changed in a message since the last event."""

    id: str
    """ID of the message."""

    object: Literal["thread.message.delta"] = msgspec.field(
        default_factory=lambda: "thread.message.delta"
    )
    """Kind of object, here `thread.message.delta`."""

    delta: MessageDeltaObjectDelta
    """The changes."""


class MessageDeltaObjectDelta(Model, kw_only=True):
    """The changes."""

    role: MessageDeltaObjectDeltaRole | None = None
    """Who wrote the message."""

    content: list[MessageDeltaObjectDeltaContentItem] | None = None
    """New pieces of the message, text or images."""

    file_ids: list[str] | None = None
    """IDs of files the assistant can use with this message, at most 10."""


class MessageDeltaContentImageFileObject(
    Model, kw_only=True, tag_field="type", tag="image_file"
):
    """An image that has joined a message."""

    index: int
    """Place of the part in the message content."""

    type: ClassVar[Literal["image_file"]] = "image_file"
    """Kind of part, here `image_file`."""

    image_file: MessageDeltaContentImageFileObjectImageFile | None = None
    """The image."""


class MessageDeltaContentImageFileObjectImageFile(Model, kw_only=True):
    """The image."""

    file_id: str | None = None
    """ID of the file with the image."""


class MessageDeltaContentTextObject(Model, kw_only=True, tag_field="type", tag="text"):
    """A piece of text that has joined a message."""

    index: int
    """Place of the part in the message content."""

    type: ClassVar[Literal["text"]] = "text"
    """Kind of part, here `text`."""

    text: MessageDeltaContentTextObjectText | None = None
    """The text and its notes."""


class MessageDeltaContentTextObjectText(Model, kw_only=True):
    """The text and its notes."""

    value: str | None = None
    """The text itself."""

    annotations: list[MessageDeltaContentTextObjectTextAnnotation] | None = None
    """Notes on stretches of the text, such as sources and files."""


class MessageDeltaContentTextAnnotationsFileCitationObject(
    Model, kw_only=True, tag_field="type", tag="file_citation"
):
    """A note on a quoted file that has joined a text."""

    index: int
    """Place of the note among the annotations."""

    type: ClassVar[Literal["file_citation"]] = "file_citation"
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


class MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation(
    Model, kw_only=True
):
    """The source."""

    file_id: str | None = None
    """ID of the quoted file."""

    quote: str | None = None
    """Words quoted from the file."""


class MessageDeltaContentTextAnnotationsFilePathObject(
    Model, kw_only=True, tag_field="type", tag="file_path"
):
    """A note on a made file that has joined a text."""

    index: int
    """Place of the note among the annotations."""

    type: ClassVar[Literal["file_path"]] = "file_path"
    """Kind of note, here `file_path`."""

    text: str | None = None
    """Stretch of the message text that the note stands for."""

    file_path: MessageDeltaContentTextAnnotationsFilePathObjectFilePath | None = None
    """The file."""

    start_index: int | None = None
    """Where the stretch starts in the text."""

    end_index: int | None = None
    """Where the stretch stops in the text."""


class MessageDeltaContentTextAnnotationsFilePathObjectFilePath(Model, kw_only=True):
    """The file."""

    file_id: str | None = None
    """ID of the file the tool made."""


class RunStepDeltaObject(Model, kw_only=True):
    """What has changed in a run step since the last event."""

    id: str
    """ID of the step."""

    object: Literal["thread.run.step.delta"] = msgspec.field(
        default_factory=lambda: "thread.run.step.delta"
    )
    """Kind of object, here `thread.run.step.delta`."""

    delta: RunStepDeltaObjectDelta
    """The changes."""


class RunStepDeltaObjectDelta(Model, kw_only=True):
    """The changes."""

    step_details: RunStepDeltaObjectDeltaStepDetails | None = None
    """What the step has newly done."""


class RunStepDeltaStepDetailsMessageCreationObject(
    Model, kw_only=True, tag_field="type", tag="message_creation"
):
    """Says that the step has begun a message."""

    type: ClassVar[Literal["message_creation"]] = "message_creation"
    """Kind of step, here `message_creation`."""

    message_creation: (
        RunStepDeltaStepDetailsMessageCreationObjectMessageCreation | None
    ) = None
    """The message written."""


class RunStepDeltaStepDetailsMessageCreationObjectMessageCreation(Model, kw_only=True):
    """The message written."""

    message_id: str | None = None
    """ID of the message the step wrote."""


class RunStepDeltaStepDetailsToolCallsObject(
    Model, kw_only=True, tag_field="type", tag="tool_calls"
):
    """Says what is new in the tool calls of a step."""

    type: ClassVar[Literal["tool_calls"]] = "tool_calls"
    """Kind of step, here `tool_calls`."""

    tool_calls: list[RunStepDeltaStepDetailsToolCallsObjectToolCall] | None = None
    """The calls, each to one of the three kinds of tool."""


class RunStepDeltaStepDetailsToolCallsCodeObject(
    Model, kw_only=True, tag_field="type", tag="code_interpreter"
):
    """What is new in a call of the code interpreter."""

    index: int
    """Place of the call among the tool calls."""

    id: str | None = None
    """ID of the call."""

    type: ClassVar[Literal["code_interpreter"]] = "code_interpreter"
    """Kind of call, here `code_interpreter`."""

    code_interpreter: (
        RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter | None
    ) = None
    """What went in and what came out."""


class RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter(Model, kw_only=True):
    """What went in and what came out."""

    input: str | None = None
    """The code that was run."""

    outputs: (
        list[RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreterOutput] | None
    ) = None
    """What the code gave back, as text (`logs`) or pictures (`image`)."""


class RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject(
    Model, kw_only=True, tag_field="type", tag="logs"
):
    """Text the code interpreter has newly printed."""

    index: int
    """Place of the output among the outputs."""

    type: ClassVar[Literal["logs"]] = "logs"
    """Kind of output, here `logs`."""

    logs: str | None = None
    """The printed text."""


class RunStepDeltaStepDetailsToolCallsCodeOutputImageObject(
    Model, kw_only=True, tag_field="type", tag="image"
):
    """A picture the code interpreter has newly drawn."""

    index: int
    """Place of the output among the outputs."""

    type: ClassVar[Literal["image"]] = "image"
    """Kind of output, here `image`."""

    image: RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage | None = None
    """The picture."""


class RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage(Model, kw_only=True):
    """The picture."""

    file_id: str | None = None
    """ID of the file with the picture."""


class RunStepDeltaStepDetailsToolCallsRetrievalObject(
    Model, kw_only=True, tag_field="type", tag="retrieval"
):
    """What is new in a call of the retrieval tool."""

    index: int
    """Place of the call among the tool calls."""

    id: str | None = None
    """ID of the call."""

    type: ClassVar[Literal["retrieval"]] = "retrieval"
    """Kind of call, here `retrieval`."""

    retrieval: dict[str, Any] | None = None
    """Empty for the time being."""


class RunStepDeltaStepDetailsToolCallsFunctionObject(
    Model, kw_only=True, tag_field="type", tag="function"
):
    """What is new in a call of one of your functions."""

    index: int
    """Place of the call among the tool calls."""

    id: str | None = None
    """ID of the call."""

    type: ClassVar[Literal["function"]] = "function"
    """Kind of call, here `function`."""

    function: RunStepDeltaStepDetailsToolCallsFunctionObjectFunction | None = None
    """The function and its result."""


class RunStepDeltaStepDetailsToolCallsFunctionObjectFunction(Model, kw_only=True):
    """The function and its result."""

    name: str | None = None
    """Name of the called function."""

    arguments: str | None = None
    """Arguments the function was given."""

    output: str | None = None
    """Result you handed in, or null until you do."""


class ThreadStreamEventThreadCreated(
    Model, kw_only=True, tag_field="event", tag="thread.created"
):
    """A thread has been made."""

    event: ClassVar[Literal["thread.created"]] = "thread.created"
    """Name of the event, here `thread.created`."""

    data: ThreadObject
    """The thread as it is now."""


class RunStreamEventThreadRunCreated(
    Model, kw_only=True, tag_field="event", tag="thread.run.created"
):
    """A run has been made."""

    event: ClassVar[Literal["thread.run.created"]] = "thread.run.created"
    """Name of the event, here `thread.run.created`."""

    data: RunObject
    """The run as it is now."""


class RunStreamEventThreadRunQueued(
    Model, kw_only=True, tag_field="event", tag="thread.run.queued"
):
    """A run waits its turn."""

    event: ClassVar[Literal["thread.run.queued"]] = "thread.run.queued"
    """Name of the event, here `thread.run.queued`."""

    data: RunObject
    """The run as it is now."""


class RunStreamEventThreadRunInProgress(
    Model, kw_only=True, tag_field="event", tag="thread.run.in_progress"
):
    """A run is at work."""

    event: ClassVar[Literal["thread.run.in_progress"]] = "thread.run.in_progress"
    """Name of the event, here `thread.run.in_progress`."""

    data: RunObject
    """The run as it is now."""


class RunStreamEventThreadRunRequiresAction(
    Model, kw_only=True, tag_field="event", tag="thread.run.requires_action"
):
    """A run waits for you."""

    event: ClassVar[Literal["thread.run.requires_action"]] = (
        "thread.run.requires_action"
    )
    """Name of the event, here `thread.run.requires_action`."""

    data: RunObject
    """The run as it is now."""


class RunStreamEventThreadRunCompleted(
    Model, kw_only=True, tag_field="event", tag="thread.run.completed"
):
    """A run is done."""

    event: ClassVar[Literal["thread.run.completed"]] = "thread.run.completed"
    """Name of the event, here `thread.run.completed`."""

    data: RunObject
    """The run as it is now."""


class RunStreamEventThreadRunFailed(
    Model, kw_only=True, tag_field="event", tag="thread.run.failed"
):
    """A run broke down."""

    event: ClassVar[Literal["thread.run.failed"]] = "thread.run.failed"
    """Name of the event, here `thread.run.failed`."""

    data: RunObject
    """The run as it is now."""


class RunStreamEventThreadRunCancelling(
    Model, kw_only=True, tag_field="event", tag="thread.run.cancelling"
):
    """A run is being called off."""

    event: ClassVar[Literal["thread.run.cancelling"]] = "thread.run.cancelling"
    """Name of the event, here `thread.run.cancelling`."""

    data: RunObject
    """The run as it is now."""


class RunStreamEventThreadRunCancelled(
    Model, kw_only=True, tag_field="event", tag="thread.run.cancelled"
):
    """A run has been called off."""

    event: ClassVar[Literal["thread.run.cancelled"]] = "thread.run.cancelled"
    """Name of the event, here `thread.run.cancelled`."""

    data: RunObject
    """The run as it is now."""


class RunStreamEventThreadRunExpired(
    Model, kw_only=True, tag_field="event", tag="thread.run.expired"
):
    """A run has timed out."""

    event: ClassVar[Literal["thread.run.expired"]] = "thread.run.expired"
    """Name of the event, here `thread.run.expired`."""

    data: RunObject
    """The run as it is now."""


class RunStepStreamEventThreadRunStepCreated(
    Model, kw_only=True, tag_field="event", tag="thread.run.step.created"
):
    """A step has been made."""

    event: ClassVar[Literal["thread.run.step.created"]] = "thread.run.step.created"
    """Name of the event, here `thread.run.step.created`."""

    data: RunStepObject
    """The step as it is now."""


class RunStepStreamEventThreadRunStepInProgress(
    Model, kw_only=True, tag_field="event", tag="thread.run.step.in_progress"
):
    """A step is at work."""

    event: ClassVar[Literal["thread.run.step.in_progress"]] = (
        "thread.run.step.in_progress"
    )
    """Name of the event, here `thread.run.step.in_progress`."""

    data: RunStepObject
    """The step as it is now."""


class RunStepStreamEventThreadRunStepDelta(
    Model, kw_only=True, tag_field="event", tag="thread.run.step.delta"
):
    """A step has grown."""

    event: ClassVar[Literal["thread.run.step.delta"]] = "thread.run.step.delta"
    """Name of the event, here `thread.run.step.delta`."""

    data: RunStepDeltaObject
    """What has changed."""


class RunStepStreamEventThreadRunStepCompleted(
    Model, kw_only=True, tag_field="event", tag="thread.run.step.completed"
):
    """A step is done."""

    event: ClassVar[Literal["thread.run.step.completed"]] = "thread.run.step.completed"
    """Name of the event, here `thread.run.step.completed`."""

    data: RunStepObject
    """The step as it is now."""


class RunStepStreamEventThreadRunStepFailed(
    Model, kw_only=True, tag_field="event", tag="thread.run.step.failed"
):
    """A step broke down."""

    event: ClassVar[Literal["thread.run.step.failed"]] = "thread.run.step.failed"
    """Name of the event, here `thread.run.step.failed`."""

    data: RunStepObject
    """The step as it is now."""


class RunStepStreamEventThreadRunStepCancelled(
    Model, kw_only=True, tag_field="event", tag="thread.run.step.cancelled"
):
    """A step has been called off."""

    event: ClassVar[Literal["thread.run.step.cancelled"]] = "thread.run.step.cancelled"
    """Name of the event, here `thread.run.step.cancelled`."""

    data: RunStepObject
    """The step as it is now."""


class RunStepStreamEventThreadRunStepExpired(
    Model, kw_only=True, tag_field="event", tag="thread.run.step.expired"
):
    """A step has timed out."""

    event: ClassVar[Literal["thread.run.step.expired"]] = "thread.run.step.expired"
    """Name of the event, here `thread.run.step.expired`."""

    data: RunStepObject
    """The step as it is now."""


class MessageStreamEventThreadMessageCreated(
    Model, kw_only=True, tag_field="event", tag="thread.message.created"
):
    """A message has been made."""

    event: ClassVar[Literal["thread.message.created"]] = "thread.message.created"
    """Name of the event, here `thread.message.created`."""

    data: MessageObject
    """The message as it is now."""


class MessageStreamEventThreadMessageInProgress(
    Model, kw_only=True, tag_field="event", tag="thread.message.in_progress"
):
    """A message is being written."""

    event: ClassVar[Literal["thread.message.in_progress"]] = (
        "thread.message.in_progress"
    )
    """Name of the event, here `thread.message.in_progress`."""

    data: MessageObject
    """The message as it is now."""


class MessageStreamEventThreadMessageDelta(
    Model, kw_only=True, tag_field="event", tag="thread.message.delta"
):
    """A message has grown."""

    event: ClassVar[Literal["thread.message.delta"]] = "thread.message.delta"
    """Name of the event, here `thread.message.delta`."""

    data: MessageDeltaObject
    """What has changed."""


class MessageStreamEventThreadMessageCompleted(
    Model, kw_only=True, tag_field="event", tag="thread.message.completed"
):
    """A message is done."""

    event: ClassVar[Literal["thread.message.completed"]] = "thread.message.completed"
    """Name of the event, here `thread.message.completed`."""

    data: MessageObject
    """The message as it is now."""


class MessageStreamEventThreadMessageIncomplete(
    Model, kw_only=True, tag_field="event", tag="thread.message.incomplete"
):
    """A message was cut short."""

    event: ClassVar[Literal["thread.message.incomplete"]] = "thread.message.incomplete"
    """Name of the event, here `thread.message.incomplete`."""

    data: MessageObject
    """The message as it is now."""


class ErrorEvent(Model, kw_only=True, tag_field="event", tag="error"):
    """The stream broke off, because of a fault on the server or a time limit."""

    event: ClassVar[Literal["error"]] = "error"
    """Name of the event, here `error`."""

    data: Error
    """What went wrong."""


class DoneEvent(Model, kw_only=True, tag_field="event", tag="done"):
    """The stream is over."""

    event: ClassVar[Literal["done"]] = "done"
    """Name of the event, here `done`."""

    data: Literal["[DONE]"] = msgspec.field(default_factory=lambda: "[DONE]")
    """The closing mark."""


MessageDeltaObjectDeltaRole: TypeAlias = Annotated[Literal["user", "assistant"], Open()]
"""Who wrote the message."""

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
"""What the step has newly done."""

RunStepDeltaStepDetailsToolCallsObjectToolCall: TypeAlias = Choice[
    RunStepDeltaStepDetailsToolCallsCodeObject,
    RunStepDeltaStepDetailsToolCallsRetrievalObject,
    RunStepDeltaStepDetailsToolCallsFunctionObject,
]

RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreterOutput: TypeAlias = Choice[
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
"""An event in the stream of a run. Names not listed here may turn up, so skip what you
do not know.
"""
