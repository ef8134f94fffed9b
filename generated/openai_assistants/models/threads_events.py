"""Models of `client.threads`."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from .._runtime import Model, Open
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
    "MessageDeltaContentTextAnnotationsFileCitation",
    "MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation",
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


MessageDeltaRole: TypeAlias = Annotated[Literal["user", "assistant"], Open()]
"""Who wrote the message."""

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
