"""Models of `client.threads`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, ClassVar, Literal, Required, TypeAlias, TypedDict

import msgspec

from .._runtime import Model, Open
from .._runtime.choices import Choice
from .shared import AssistantObjectTool, AssistantObjectToolParam

__all__ = [
    "CreateMessageRequest",
    "CreateMessageRequestDict",
    "CreateMessageRequestRole",
    "CreateThreadAndRunRequest",
    "CreateThreadAndRunRequestDict",
    "CreateThreadRequest",
    "CreateThreadRequestDict",
    "DeleteThreadResponse",
    "MessageContentImageFileObject",
    "MessageContentImageFileObjectImageFile",
    "MessageContentTextAnnotationsFileCitationObject",
    "MessageContentTextAnnotationsFileCitationObjectFileCitation",
    "MessageContentTextAnnotationsFilePathObject",
    "MessageContentTextAnnotationsFilePathObjectFilePath",
    "MessageContentTextObject",
    "MessageContentTextObjectText",
    "MessageContentTextObjectTextAnnotation",
    "MessageObject",
    "MessageObjectContentItem",
    "MessageObjectIncompleteDetails",
    "MessageObjectIncompleteDetailsReason",
    "MessageObjectRole",
    "MessageObjectStatus",
    "ModifyThreadRequest",
    "ModifyThreadRequestDict",
    "RunCompletionUsage",
    "RunObject",
    "RunObjectLastError",
    "RunObjectLastErrorCode",
    "RunObjectRequiredAction",
    "RunObjectRequiredActionSubmitToolOutputs",
    "RunObjectStatus",
    "RunStepCompletionUsage",
    "RunStepDetailsMessageCreationObject",
    "RunStepDetailsMessageCreationObjectMessageCreation",
    "RunStepDetailsToolCallsCodeObject",
    "RunStepDetailsToolCallsCodeObjectCodeInterpreter",
    "RunStepDetailsToolCallsCodeObjectCodeInterpreterOutput",
    "RunStepDetailsToolCallsCodeOutputImageObject",
    "RunStepDetailsToolCallsCodeOutputImageObjectImage",
    "RunStepDetailsToolCallsCodeOutputLogsObject",
    "RunStepDetailsToolCallsFunctionObject",
    "RunStepDetailsToolCallsFunctionObjectFunction",
    "RunStepDetailsToolCallsObject",
    "RunStepDetailsToolCallsObjectToolCall",
    "RunStepDetailsToolCallsRetrievalObject",
    "RunStepObject",
    "RunStepObjectLastError",
    "RunStepObjectLastErrorCode",
    "RunStepObjectStatus",
    "RunStepObjectStepDetails",
    "RunStepObjectType",
    "RunToolCallObject",
    "RunToolCallObjectFunction",
    "ThreadObject",
]


class RunCompletionUsage(Model, kw_only=True):
    """Tokens a run has used; null until the run has ended."""

    completion_tokens: int
    """Tokens the model wrote during the run."""

    prompt_tokens: int
    """Tokens the model read during the run."""

    total_tokens: int
    """Tokens read and written, added up."""


class RunStepCompletionUsage(Model, kw_only=True):
    """Tokens a run step has used; null until the step has ended."""

    completion_tokens: int
    """Tokens the model wrote during the step."""

    prompt_tokens: int
    """Tokens the model read during the step."""

    total_tokens: int
    """Tokens read and written, added up."""


class RunObject(Model, kw_only=True):
    """One go of an assistant at a thread."""

    id: str
    """ID of the run."""

    object: Literal["thread.run"] = msgspec.field(default_factory=lambda: "thread.run")
    """Kind of object, here `thread.run`."""

    created_at: int
    """When the run was made, in Unix seconds."""

    thread_id: str
    """ID of the run's thread."""

    assistant_id: str
    """ID of the assistant that does the run."""

    status: RunObjectStatus
    """Where the run stands."""

    required_action: RunObjectRequiredAction | None
    """What you must do before the run can go on, or null if nothing."""

    last_error: RunObjectLastError | None
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

    tools: list[AssistantObjectTool]
    """Tools the run could use, at most 20."""

    file_ids: list[str]
    """IDs of files the run could use."""

    metadata: dict[str, Any] | None
    """Up to 16 pairs of your own; keys up to 64 characters, values up to 512."""

    usage: RunCompletionUsage | None
    """Tokens the run has used."""

    temperature: float | None = None
    """Sampling temperature of the run, 1 unless set."""


class RunObjectRequiredAction(Model, kw_only=True):
    """What you must do before the run can go on, or null if nothing."""

    type: Literal["submit_tool_outputs"] = msgspec.field(
        default_factory=lambda: "submit_tool_outputs"
    )
    """Kind of action; so far only `submit_tool_outputs`."""

    submit_tool_outputs: RunObjectRequiredActionSubmitToolOutputs
    """The outputs the run waits for."""


class RunObjectRequiredActionSubmitToolOutputs(Model, kw_only=True):
    """The outputs the run waits for."""

    tool_calls: list[RunToolCallObject]
    """Calls you are asked to make."""


class RunObjectLastError(Model, kw_only=True):
    """What went wrong last, or null if nothing did."""

    code: RunObjectLastErrorCode
    """Kind of error."""

    message: str
    """The error in plain words."""


class RunToolCallObject(Model, kw_only=True):
    """A call the run asks you to make."""

    id: str
    """ID of the call, to be sent back with its output."""

    type: Literal["function"] = msgspec.field(default_factory=lambda: "function")
    """Kind of call; so far only `function`."""

    function: RunToolCallObjectFunction
    """The function to call."""


class RunToolCallObjectFunction(Model, kw_only=True):
    """The function to call."""

    name: str
    """Which function to call, by name."""

    arguments: str
    """Arguments the model chose."""


class CreateThreadAndRunRequest(Model, kw_only=True):
    """A new thread and how to run an assistant on it."""

    assistant_id: str
    """ID of the assistant that does the run."""

    thread: CreateThreadRequest | None = None
    """The thread to create; without it the thread starts empty."""

    model: str | None = None
    """ID of a model for this run in place of the assistant's own."""

    instructions: str | None = None
    """Instructions for this run in place of the assistant's own."""

    tools: list[AssistantObjectTool] | None = None
    """Tools for this run in place of the assistant's own, at most 20."""

    metadata: dict[str, Any] | None = None
    """Up to 16 pairs of your own; keys up to 64 characters, values up to 512."""

    temperature: float | None = None
    """Sampling temperature from 0 to 2; the higher, the more varied the text."""

    stream: bool | None = None
    """Send `true` to get server-sent events, closed by a `[DONE]` line."""


class ThreadObject(Model, kw_only=True):
    """A conversation, made of messages."""

    id: str
    """ID of the thread."""

    object: Literal["thread"] = msgspec.field(default_factory=lambda: "thread")
    """Kind of object, here `thread`."""

    created_at: int
    """When the thread was made, in Unix seconds."""

    metadata: dict[str, Any] | None
    """Up to 16 pairs of your own; keys up to 64 characters, values up to 512."""


class CreateThreadRequest(Model, kw_only=True):
    """What a new thread is to hold."""

    messages: list[CreateMessageRequest] | None = None
    """Messages the thread begins with."""

    metadata: dict[str, Any] | None = None
    """Up to 16 pairs of your own; keys up to 64 characters, values up to 512."""


class ModifyThreadRequest(Model, kw_only=True):
    """What to change on a thread."""

    metadata: dict[str, Any] | None = None
    """Up to 16 pairs of your own; keys up to 64 characters, values up to 512."""


class DeleteThreadResponse(Model, kw_only=True):
    """Answer to deleting a thread."""

    id: str
    """ID of what was removed."""

    deleted: bool
    """Whether the removal worked."""

    object: Literal["thread.deleted"] = msgspec.field(
        default_factory=lambda: "thread.deleted"
    )
    """Kind of answer, here `thread.deleted`."""


class MessageObject(Model, kw_only=True):
    """A message in a thread."""

    id: str
    """ID of the message."""

    object: Literal["thread.message"] = msgspec.field(
        default_factory=lambda: "thread.message"
    )
    """Kind of object, here `thread.message`."""

    created_at: int
    """When the message was made, in Unix seconds."""

    thread_id: str
    """ID of the thread that holds the message."""

    status: MessageObjectStatus
    """Where the message stands."""

    incomplete_details: MessageObjectIncompleteDetails | None
    """Why the message was cut short, or null if it was not."""

    completed_at: int | None
    """When the message was done, in Unix seconds."""

    incomplete_at: int | None
    """When the message was cut short, in Unix seconds."""

    role: MessageObjectRole
    """Who wrote the message."""

    content: list[MessageObjectContentItem]
    """Parts of the message, text or images."""

    assistant_id: str | None
    """ID of the assistant that wrote the message, if one did."""

    run_id: str | None
    """ID of the run that wrote the message, or null if you added it yourself."""

    file_ids: list[str]
    """IDs of files the assistant can use with this message, at most 10."""

    metadata: dict[str, Any] | None
    """Up to 16 pairs of your own; keys up to 64 characters, values up to 512."""


class MessageObjectIncompleteDetails(Model, kw_only=True):
    """Why the message was cut short, or null if it was not."""

    reason: MessageObjectIncompleteDetailsReason
    """What cut the message short."""


class CreateMessageRequest(Model, kw_only=True):
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


class MessageContentImageFileObject(
    Model, kw_only=True, tag_field="type", tag="image_file"
):
    """An image, shown by its file, as part of a message."""

    type: ClassVar[Literal["image_file"]] = "image_file"
    """Kind of part, here `image_file`."""

    image_file: MessageContentImageFileObjectImageFile
    """The image."""


class MessageContentImageFileObjectImageFile(Model, kw_only=True):
    """The image."""

    file_id: str
    """ID of the file with the image."""


class MessageContentTextObject(Model, kw_only=True, tag_field="type", tag="text"):
    """A piece of text as part of a message."""

    type: ClassVar[Literal["text"]] = "text"
    """Kind of part, here `text`."""

    text: MessageContentTextObjectText
    """The text and its notes."""


class MessageContentTextObjectText(Model, kw_only=True):
    """The text and its notes."""

    value: str
    """The text itself."""

    annotations: list[MessageContentTextObjectTextAnnotation]
    """Notes on stretches of the text, such as sources and files."""


class MessageContentTextAnnotationsFileCitationObject(
    Model, kw_only=True, tag_field="type", tag="file_citation"
):
    """A note that names the file a passage was taken from, left by the `retrieval`
    tool.
    """

    type: ClassVar[Literal["file_citation"]] = "file_citation"
    """Kind of note, here `file_citation`."""

    text: str
    """Stretch of the message text that the note stands for."""

    file_citation: MessageContentTextAnnotationsFileCitationObjectFileCitation
    """The source."""

    start_index: int
    """Where the stretch starts in the text."""

    end_index: int
    """Where the stretch stops in the text."""


class MessageContentTextAnnotationsFileCitationObjectFileCitation(Model, kw_only=True):
    """The source."""

    file_id: str
    """ID of the quoted file."""

    quote: str
    """Words quoted from the file."""


class MessageContentTextAnnotationsFilePathObject(
    Model, kw_only=True, tag_field="type", tag="file_path"
):
    """A note that names a file made by the `code_interpreter` tool."""

    type: ClassVar[Literal["file_path"]] = "file_path"
    """Kind of note, here `file_path`."""

    text: str
    """Stretch of the message text that the note stands for."""

    file_path: MessageContentTextAnnotationsFilePathObjectFilePath
    """The file."""

    start_index: int
    """Where the stretch starts in the text."""

    end_index: int
    """Where the stretch stops in the text."""


class MessageContentTextAnnotationsFilePathObjectFilePath(Model, kw_only=True):
    """The file."""

    file_id: str
    """ID of the file the tool made."""


class RunStepObject(Model, kw_only=True):
    """One step a run has taken."""

    id: str
    """ID of the step."""

    object: Literal["thread.run.step"] = msgspec.field(
        default_factory=lambda: "thread.run.step"
    )
    """Kind of object, here `thread.run.step`."""

    created_at: int
    """When the step was made, in Unix seconds."""

    assistant_id: str
    """ID of the assistant that took the step."""

    thread_id: str
    """ID of the run's thread."""

    run_id: str
    """ID of the run that took the step."""

    type: RunStepObjectType
    """Kind of step."""

    status: RunStepObjectStatus
    """Where the step stands."""

    step_details: RunStepObjectStepDetails
    """What the step did."""

    last_error: RunStepObjectLastError | None
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


class RunStepObjectLastError(Model, kw_only=True):
    """What went wrong last, or null if nothing did."""

    code: RunStepObjectLastErrorCode
    """Kind of error."""

    message: str
    """The error in plain words."""


class RunStepDetailsMessageCreationObject(
    Model, kw_only=True, tag_field="type", tag="message_creation"
):
    """Says that the step wrote a message."""

    type: ClassVar[Literal["message_creation"]] = "message_creation"
    """Kind of step, here `message_creation`."""

    message_creation: RunStepDetailsMessageCreationObjectMessageCreation
    """The message written."""


class RunStepDetailsMessageCreationObjectMessageCreation(Model, kw_only=True):
    """The message written."""

    message_id: str
    """ID of the message the step wrote."""


class RunStepDetailsToolCallsObject(
    Model, kw_only=True, tag_field="type", tag="tool_calls"
):
    """Says which tools the step called."""

    type: ClassVar[Literal["tool_calls"]] = "tool_calls"
    """Kind of step, here `tool_calls`."""

    tool_calls: list[RunStepDetailsToolCallsObjectToolCall]
    """The calls, each to one of the three kinds of tool."""


class RunStepDetailsToolCallsCodeObject(
    Model, kw_only=True, tag_field="type", tag="code_interpreter"
):
    """A call of the code interpreter."""

    id: str
    """ID of the call."""

    type: ClassVar[Literal["code_interpreter"]] = "code_interpreter"
    """Kind of call, here `code_interpreter`."""

    code_interpreter: RunStepDetailsToolCallsCodeObjectCodeInterpreter
    """What went in and what came out."""


class RunStepDetailsToolCallsCodeObjectCodeInterpreter(Model, kw_only=True):
    """What went in and what came out."""

    input: str
    """The code that was run."""

    outputs: list[RunStepDetailsToolCallsCodeObjectCodeInterpreterOutput]
    """What the code gave back, as text (`logs`) or pictures (`image`)."""


class RunStepDetailsToolCallsCodeOutputLogsObject(
    Model, kw_only=True, tag_field="type", tag="logs"
):
    """Text the code interpreter printed."""

    type: ClassVar[Literal["logs"]] = "logs"
    """Kind of output, here `logs`."""

    logs: str
    """The printed text."""


class RunStepDetailsToolCallsCodeOutputImageObject(
    Model, kw_only=True, tag_field="type", tag="image"
):
    """A picture the code interpreter drew."""

    type: ClassVar[Literal["image"]] = "image"
    """Kind of output, here `image`."""

    image: RunStepDetailsToolCallsCodeOutputImageObjectImage
    """The picture."""


class RunStepDetailsToolCallsCodeOutputImageObjectImage(Model, kw_only=True):
    """The picture."""

    file_id: str
    """ID of the file with the picture."""


class RunStepDetailsToolCallsRetrievalObject(
    Model, kw_only=True, tag_field="type", tag="retrieval"
):
    """A call of the retrieval tool."""

    id: str
    """ID of the call."""

    type: ClassVar[Literal["retrieval"]] = "retrieval"
    """Kind of call, here `retrieval`."""

    retrieval: dict[str, Any]
    """Empty for the time being."""


class RunStepDetailsToolCallsFunctionObject(
    Model, kw_only=True, tag_field="type", tag="function"
):
    """A call of one of your functions."""

    id: str
    """ID of the call."""

    type: ClassVar[Literal["function"]] = "function"
    """Kind of call, here `function`."""

    function: RunStepDetailsToolCallsFunctionObjectFunction
    """The function and its result."""


class RunStepDetailsToolCallsFunctionObjectFunction(Model, kw_only=True):
    """The function and its result."""

    name: str
    """Name of the called function."""

    arguments: str
    """Arguments the function was given."""

    output: str | None
    """Result you handed in, or null until you do."""


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

    tools: Sequence[AssistantObjectToolParam] | None
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


RunObjectStatus: TypeAlias = Annotated[
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

RunObjectLastErrorCode: TypeAlias = Annotated[
    Literal["server_error", "rate_limit_exceeded", "invalid_prompt"],
    Open(),
]
"""Kind of error."""

MessageObjectStatus: TypeAlias = Annotated[
    Literal["in_progress", "incomplete", "completed"],
    Open(),
]
"""Where the message stands."""

MessageObjectIncompleteDetailsReason: TypeAlias = Annotated[
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

MessageObjectRole: TypeAlias = Annotated[Literal["user", "assistant"], Open()]
"""Who wrote the message."""

CreateMessageRequestRole: TypeAlias = Annotated[Literal["user", "assistant"], Open()]
"""Who speaks, where `user` is a person and `assistant` marks words given as the
assistant's.
"""

RunStepObjectType: TypeAlias = Annotated[
    Literal["message_creation", "tool_calls"],
    Open(),
]
"""Kind of step."""

RunStepObjectStatus: TypeAlias = Annotated[
    Literal["in_progress", "cancelled", "failed", "completed", "expired"],
    Open(),
]
"""Where the step stands."""

RunStepObjectLastErrorCode: TypeAlias = Annotated[
    Literal["server_error", "rate_limit_exceeded"],
    Open(),
]
"""Kind of error."""

MessageObjectContentItem: TypeAlias = Choice[
    MessageContentImageFileObject, MessageContentTextObject
]

MessageContentTextObjectTextAnnotation: TypeAlias = Choice[
    MessageContentTextAnnotationsFileCitationObject,
    MessageContentTextAnnotationsFilePathObject,
]

RunStepObjectStepDetails: TypeAlias = Choice[
    RunStepDetailsMessageCreationObject, RunStepDetailsToolCallsObject
]
"""What the step did."""

RunStepDetailsToolCallsObjectToolCall: TypeAlias = Choice[
    RunStepDetailsToolCallsCodeObject,
    RunStepDetailsToolCallsRetrievalObject,
    RunStepDetailsToolCallsFunctionObject,
]

RunStepDetailsToolCallsCodeObjectCodeInterpreterOutput: TypeAlias = Choice[
    RunStepDetailsToolCallsCodeOutputLogsObject,
    RunStepDetailsToolCallsCodeOutputImageObject,
]
