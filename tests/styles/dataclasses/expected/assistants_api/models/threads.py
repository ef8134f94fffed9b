"""Models of `client.threads`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Literal, Required, TypeAlias, TypedDict

from .._runtime import AllowUnknown, Model
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


@dataclass(kw_only=True, eq=False, repr=False)
class RunCompletionUsage(Model):
    """Token usage of a run; null until the run reaches a terminal status."""

    completion_tokens: int
    """Number of tokens that the model generated during the run."""

    prompt_tokens: int
    """Number of prompt tokens that the model received during the run."""

    total_tokens: int
    """Sum of prompt tokens and completion tokens."""


@dataclass(kw_only=True, eq=False, repr=False)
class RunStepCompletionUsage(Model):
    """Token usage of a run step; null while the status of the step is `in_progress`."""

    completion_tokens: int
    """Number of tokens that the model generated during the step."""

    prompt_tokens: int
    """Number of prompt tokens that the model received during the step."""

    total_tokens: int
    """Sum of prompt tokens and completion tokens."""


@dataclass(kw_only=True, eq=False, repr=False)
class RunObject(Model):
    """One execution of an assistant on a thread."""

    id: str
    """ID of the run."""

    object: Literal["thread.run"] = "thread.run"
    """Object type, always `thread.run`."""

    created_at: int
    """Time at which the run was created, as a Unix timestamp in seconds."""

    thread_id: str
    """ID of the thread that the run belongs to."""

    assistant_id: str
    """ID of the assistant that executes the run."""

    status: RunObjectStatus
    """Status of the run. In `requires_action`, the run is blocked until the outputs of
    all tool calls in `required_action` are submitted in one request. The statuses
    `queued`, `in_progress` and `cancelling` are temporary; `cancelled`, `failed`,
    `completed` and `expired` are terminal.
    """

    required_action: RunObjectRequiredAction | None
    """Action that is required of you before the run can continue; null if none is."""

    last_error: RunObjectLastError | None
    """Last error of the run; null if there was none."""

    expires_at: int | None
    """Time at which the run expires, as a Unix timestamp in seconds; null for a
    completed run.
    """

    started_at: int | None
    """Time at which the run started, as a Unix timestamp in seconds; null if it has not
    started.
    """

    cancelled_at: int | None
    """Time at which the run was cancelled, as a Unix timestamp in seconds; null if it
    was not.
    """

    failed_at: int | None
    """Time at which the run failed, as a Unix timestamp in seconds; null if it did
    not.
    """

    completed_at: int | None
    """Time at which the run was completed, as a Unix timestamp in seconds; null if it
    was not.
    """

    model: str
    """ID of the model used for the run."""

    instructions: str
    """Instructions used for the run."""

    tools: list[AssistantObjectTool]
    """Tools available to the run, at most 20. Each tool is of type `code_interpreter`,
    `retrieval` or `function`.
    """

    file_ids: list[str]
    """IDs of the files available to the run."""

    metadata: dict[str, Any] | None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """

    usage: RunCompletionUsage | None
    """Token usage of the run; null until the run reaches a terminal status."""

    temperature: float | int | None = None
    """Sampling temperature used for the run; 1 if none was set."""


@dataclass(kw_only=True, eq=False, repr=False)
class RunObjectRequiredAction(Model):
    """Action that is required of you before the run can continue; null if none is."""

    type: Literal["submit_tool_outputs"] = "submit_tool_outputs"
    """Type of the action, currently always `submit_tool_outputs`."""

    submit_tool_outputs: RunObjectRequiredActionSubmitToolOutputs
    """Tool outputs that the run is waiting for."""


@dataclass(kw_only=True, eq=False, repr=False)
class RunObjectRequiredActionSubmitToolOutputs(Model):
    """Tool outputs that the run is waiting for."""

    tool_calls: list[RunToolCallObject]
    """Tool calls that the run is waiting for; their outputs are submitted in one
    request.
    """


@dataclass(kw_only=True, eq=False, repr=False)
class RunObjectLastError(Model):
    """Last error of the run; null if there was none."""

    code: RunObjectLastErrorCode
    """Error code."""

    message: str
    """Human-readable error message."""


@dataclass(kw_only=True, eq=False, repr=False)
class RunToolCallObject(Model):
    """Tool call whose output a run requires before it can continue."""

    id: str
    """ID of the tool call, under which its output is submitted."""

    type: Literal["function"] = "function"
    """Type of the tool call, currently always `function`."""

    function: RunToolCallObjectFunction
    """Function to call."""


@dataclass(kw_only=True, eq=False, repr=False)
class RunToolCallObjectFunction(Model):
    """Function to call."""

    name: str
    """Name of the function."""

    arguments: str
    """Arguments that the model generated for the function, as a JSON string."""


@dataclass(kw_only=True, eq=False, repr=False)
class CreateThreadAndRunRequest(Model):
    """Thread to create, assistant to run on it, and settings that apply to this run
    only.
    """

    assistant_id: str
    """ID of the assistant that executes the run."""

    thread: CreateThreadRequest | None = None
    """Thread to create; by default an empty thread."""

    model: str | None = None
    """ID of the model for this run; by default the model of the assistant."""

    instructions: str | None = None
    """Instructions for this run; by default the instructions of the assistant."""

    tools: list[AssistantObjectTool] | None = None
    """Tools available to this run, at most 20; by default the tools of the
    assistant.
    """

    metadata: dict[str, Any] | None = None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """

    temperature: float | int | None = None
    """Sampling temperature, between 0 and 2. Low values give focused and repeatable
    output, high values give varied output.
    """

    stream: bool | None = None
    """Whether to stream the events of the run as server-sent events instead of
    returning the run. The stream ends with `data: [DONE]` when the run reaches a
    terminal status or requires action.
    """


@dataclass(kw_only=True, eq=False, repr=False)
class ThreadObject(Model):
    """Conversation that consists of messages."""

    id: str
    """ID of the thread."""

    object: Literal["thread"] = "thread"
    """Object type, always `thread`."""

    created_at: int
    """Time at which the thread was created, as a Unix timestamp in seconds."""

    metadata: dict[str, Any] | None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """


@dataclass(kw_only=True, eq=False, repr=False)
class CreateThreadRequest(Model):
    """Initial messages and metadata of a new thread."""

    messages: list[CreateMessageRequest] | None = None
    """Messages that the thread starts with."""

    metadata: dict[str, Any] | None = None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """


@dataclass(kw_only=True, eq=False, repr=False)
class ModifyThreadRequest(Model):
    """New metadata of a thread; no other property can be modified."""

    metadata: dict[str, Any] | None = None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """


@dataclass(kw_only=True, eq=False, repr=False)
class DeleteThreadResponse(Model):
    """Result of deleting a thread."""

    id: str
    """ID of the deleted thread."""

    deleted: bool
    """Whether the thread was deleted."""

    object: Literal["thread.deleted"] = "thread.deleted"
    """Object type, always `thread.deleted`."""


@dataclass(kw_only=True, eq=False, repr=False)
class MessageObject(Model):
    """Message in a thread."""

    id: str
    """ID of the message."""

    object: Literal["thread.message"] = "thread.message"
    """Object type, always `thread.message`."""

    created_at: int
    """Time at which the message was created, as a Unix timestamp in seconds."""

    thread_id: str
    """ID of the thread that contains the message."""

    status: MessageObjectStatus
    """Status of the message. It is `in_progress` while the message is being created,
    then `completed`, or `incomplete` if the message ended early.
    """

    incomplete_details: MessageObjectIncompleteDetails | None
    """Details about an incomplete message; null for other messages."""

    completed_at: int | None
    """Time at which the message was completed, as a Unix timestamp in seconds; null if
    it was not.
    """

    incomplete_at: int | None
    """Time at which the message was marked as incomplete, as a Unix timestamp in
    seconds; null if it was not.
    """

    role: MessageObjectRole
    """Author of the message, `user` or `assistant`."""

    content: list[MessageObjectContentItem]
    """Content parts of the message, each text or an image."""

    assistant_id: str | None
    """ID of the assistant that wrote the message; null if no assistant did."""

    run_id: str | None
    """ID of the run that created the message; null if the message was added by a
    request to create a message or a thread.
    """

    file_ids: list[str]
    """IDs of the files attached to the message for the tools of the assistant, at most
    10.
    """

    metadata: dict[str, Any] | None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """


@dataclass(kw_only=True, eq=False, repr=False)
class MessageObjectIncompleteDetails(Model):
    """Details about an incomplete message; null for other messages."""

    reason: MessageObjectIncompleteDetailsReason
    """Reason why the message is incomplete."""


@dataclass(kw_only=True, eq=False, repr=False)
class CreateMessageRequest(Model):
    """Content and author of a new message."""

    role: CreateMessageRequestRole
    """Author of the message, `user` or `assistant`. Use `user` for messages from a
    person, and `assistant` to add a message to the conversation on behalf of the
    assistant.
    """

    content: str
    """Text of the message, between 1 and 32768 characters."""

    file_ids: list[str] | None = None
    """IDs of the files to attach to the message for the tools of the assistant, at most
    10.
    """

    metadata: dict[str, Any] | None = None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """


@dataclass(kw_only=True, eq=False, repr=False)
class MessageContentImageFileObject(Model):
    """Image in the content of a message, given by its file."""

    type: Literal["image_file"] = "image_file"
    """Type of the content part, always `image_file`."""

    image_file: MessageContentImageFileObjectImageFile
    """Reference to the image file."""


@dataclass(kw_only=True, eq=False, repr=False)
class MessageContentImageFileObjectImageFile(Model):
    """Reference to the image file."""

    file_id: str
    """ID of the image file."""


@dataclass(kw_only=True, eq=False, repr=False)
class MessageContentTextObject(Model):
    """Text in the content of a message."""

    type: Literal["text"] = "text"
    """Type of the content part, always `text`."""

    text: MessageContentTextObjectText
    """Text with its annotations."""


@dataclass(kw_only=True, eq=False, repr=False)
class MessageContentTextObjectText(Model):
    """Text with its annotations."""

    value: str
    """Text of the content part."""

    annotations: list[MessageContentTextObjectTextAnnotation]
    """Annotations of the text, which refer to cited or generated files."""


@dataclass(kw_only=True, eq=False, repr=False)
class MessageContentTextAnnotationsFileCitationObject(Model):
    """Citation of a file attached to the assistant or the message, created when the
    assistant searches its files with the `retrieval` tool.
    """

    type: Literal["file_citation"] = "file_citation"
    """Type of the annotation, always `file_citation`."""

    text: str
    """Placeholder in the message text, to be replaced with a citation of the file."""

    file_citation: MessageContentTextAnnotationsFileCitationObjectFileCitation
    """Cited file and passage."""

    start_index: int
    """Index in the text at which the placeholder starts."""

    end_index: int
    """Index in the text at which the placeholder ends."""


@dataclass(kw_only=True, eq=False, repr=False)
class MessageContentTextAnnotationsFileCitationObjectFileCitation(Model):
    """Cited file and passage."""

    file_id: str
    """ID of the cited file."""

    quote: str
    """Passage quoted from the file."""


@dataclass(kw_only=True, eq=False, repr=False)
class MessageContentTextAnnotationsFilePathObject(Model):
    """Reference to a file that the `code_interpreter` tool generated."""

    type: Literal["file_path"] = "file_path"
    """Type of the annotation, always `file_path`."""

    text: str
    """Placeholder in the message text, to be replaced with a link to the file."""

    file_path: MessageContentTextAnnotationsFilePathObjectFilePath
    """Reference to the generated file."""

    start_index: int
    """Index in the text at which the placeholder starts."""

    end_index: int
    """Index in the text at which the placeholder ends."""


@dataclass(kw_only=True, eq=False, repr=False)
class MessageContentTextAnnotationsFilePathObjectFilePath(Model):
    """Reference to the generated file."""

    file_id: str
    """ID of the generated file."""


@dataclass(kw_only=True, eq=False, repr=False)
class RunStepObject(Model):
    """Step of a run, in which the assistant creates a message or calls tools."""

    id: str
    """ID of the run step."""

    object: Literal["thread.run.step"] = "thread.run.step"
    """Object type, always `thread.run.step`."""

    created_at: int
    """Time at which the step was created, as a Unix timestamp in seconds."""

    assistant_id: str
    """ID of the assistant that executes the run."""

    thread_id: str
    """ID of the thread that the run belongs to."""

    run_id: str
    """ID of the run that the step belongs to."""

    type: RunStepObjectType
    """Type of the step, `message_creation` if it creates a message or `tool_calls` if
    it calls tools.
    """

    status: RunStepObjectStatus
    """Status of the step. All statuses except `in_progress` are terminal."""

    step_details: RunStepObjectStepDetails
    """Details of the step, which depend on its type."""

    last_error: RunStepObjectLastError | None
    """Last error of the step; null if there was none."""

    expired_at: int | None
    """Time at which the step expired because its run expired, as a Unix timestamp in
    seconds; null if it did not.
    """

    cancelled_at: int | None
    """Time at which the step was cancelled, as a Unix timestamp in seconds; null if it
    was not.
    """

    failed_at: int | None
    """Time at which the step failed, as a Unix timestamp in seconds; null if it did
    not.
    """

    completed_at: int | None
    """Time at which the step was completed, as a Unix timestamp in seconds; null if it
    was not.
    """

    metadata: dict[str, Any] | None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """

    usage: RunStepCompletionUsage | None
    """Token usage of the step; null while the status of the step is `in_progress`."""


@dataclass(kw_only=True, eq=False, repr=False)
class RunStepObjectLastError(Model):
    """Last error of the step; null if there was none."""

    code: RunStepObjectLastErrorCode
    """Error code."""

    message: str
    """Human-readable error message."""


@dataclass(kw_only=True, eq=False, repr=False)
class RunStepDetailsMessageCreationObject(Model):
    """Details of a step that creates a message."""

    type: Literal["message_creation"] = "message_creation"
    """Type of the step, always `message_creation`."""

    message_creation: RunStepDetailsMessageCreationObjectMessageCreation
    """Reference to the created message."""


@dataclass(kw_only=True, eq=False, repr=False)
class RunStepDetailsMessageCreationObjectMessageCreation(Model):
    """Reference to the created message."""

    message_id: str
    """ID of the created message."""


@dataclass(kw_only=True, eq=False, repr=False)
class RunStepDetailsToolCallsObject(Model):
    """Details of a step that calls tools."""

    type: Literal["tool_calls"] = "tool_calls"
    """Type of the step, always `tool_calls`."""

    tool_calls: list[RunStepDetailsToolCallsObjectToolCall]
    """Tool calls of the step, each of type `code_interpreter`, `retrieval` or
    `function`.
    """


@dataclass(kw_only=True, eq=False, repr=False)
class RunStepDetailsToolCallsCodeObject(Model):
    """Call of the code interpreter."""

    id: str
    """ID of the tool call."""

    type: Literal["code_interpreter"] = "code_interpreter"
    """Type of the tool call, always `code_interpreter`."""

    code_interpreter: RunStepDetailsToolCallsCodeObjectCodeInterpreter
    """Input and outputs of the code interpreter."""


@dataclass(kw_only=True, eq=False, repr=False)
class RunStepDetailsToolCallsCodeObjectCodeInterpreter(Model):
    """Input and outputs of the code interpreter."""

    input: str
    """Code that the code interpreter ran."""

    outputs: list[RunStepDetailsToolCallsCodeObjectCodeInterpreterOutput]
    """Outputs of the code interpreter, each text (`logs`) or an image (`image`)."""


@dataclass(kw_only=True, eq=False, repr=False)
class RunStepDetailsToolCallsCodeOutputLogsObject(Model):
    """Text output of the code interpreter."""

    type: Literal["logs"] = "logs"
    """Type of the output, always `logs`."""

    logs: str
    """Text of the output."""


@dataclass(kw_only=True, eq=False, repr=False)
class RunStepDetailsToolCallsCodeOutputImageObject(Model):
    """Image output of the code interpreter."""

    type: Literal["image"] = "image"
    """Type of the output, always `image`."""

    image: RunStepDetailsToolCallsCodeOutputImageObjectImage
    """Reference to the image file."""


@dataclass(kw_only=True, eq=False, repr=False)
class RunStepDetailsToolCallsCodeOutputImageObjectImage(Model):
    """Reference to the image file."""

    file_id: str
    """ID of the image file."""


@dataclass(kw_only=True, eq=False, repr=False)
class RunStepDetailsToolCallsRetrievalObject(Model):
    """Call of the retrieval tool."""

    id: str
    """ID of the tool call."""

    type: Literal["retrieval"] = "retrieval"
    """Type of the tool call, always `retrieval`."""

    retrieval: dict[str, Any]
    """Details of the call, currently always an empty object."""


@dataclass(kw_only=True, eq=False, repr=False)
class RunStepDetailsToolCallsFunctionObject(Model):
    """Call of a function."""

    id: str
    """ID of the tool call."""

    type: Literal["function"] = "function"
    """Type of the tool call, always `function`."""

    function: RunStepDetailsToolCallsFunctionObjectFunction
    """Called function with its arguments and output."""


@dataclass(kw_only=True, eq=False, repr=False)
class RunStepDetailsToolCallsFunctionObjectFunction(Model):
    """Called function with its arguments and output."""

    name: str
    """Name of the function."""

    arguments: str
    """Arguments passed to the function, as a JSON string."""

    output: str | None
    """Output of the function; null until it is submitted."""


class CreateThreadAndRunRequestDict(TypedDict, total=False):
    """`CreateThreadAndRunRequest` as a plain dict."""

    assistant_id: Required[str]
    """ID of the assistant that executes the run."""

    thread: CreateThreadRequest | CreateThreadRequestDict
    """Thread to create; by default an empty thread."""

    model: str | None
    """ID of the model for this run; by default the model of the assistant."""

    instructions: str | None
    """Instructions for this run; by default the instructions of the assistant."""

    tools: Sequence[AssistantObjectToolParam] | None
    """Tools available to this run, at most 20; by default the tools of the
    assistant.
    """

    metadata: Mapping[str, Any] | None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """

    temperature: float | None
    """Sampling temperature, between 0 and 2. Low values give focused and repeatable
    output, high values give varied output.
    """

    stream: bool | None
    """Whether to stream the events of the run as server-sent events instead of
    returning the run. The stream ends with `data: [DONE]` when the run reaches a
    terminal status or requires action.
    """


class CreateThreadRequestDict(TypedDict, total=False):
    """`CreateThreadRequest` as a plain dict."""

    messages: Sequence[CreateMessageRequest | CreateMessageRequestDict]
    """Messages that the thread starts with."""

    metadata: Mapping[str, Any] | None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """


class ModifyThreadRequestDict(TypedDict, total=False):
    """`ModifyThreadRequest` as a plain dict."""

    metadata: Mapping[str, Any] | None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """


class CreateMessageRequestDict(TypedDict, total=False):
    """`CreateMessageRequest` as a plain dict."""

    role: Required[CreateMessageRequestRole]
    """Author of the message, `user` or `assistant`. Use `user` for messages from a
    person, and `assistant` to add a message to the conversation on behalf of the
    assistant.
    """

    content: Required[str]
    """Text of the message, between 1 and 32768 characters."""

    file_ids: Sequence[str]
    """IDs of the files to attach to the message for the tools of the assistant, at most
    10.
    """

    metadata: Mapping[str, Any] | None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """


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
    AllowUnknown(),
]
"""Status of the run. In `requires_action`, the run is blocked until the outputs of all
tool calls in `required_action` are submitted in one request. The statuses `queued`,
`in_progress` and `cancelling` are temporary; `cancelled`, `failed`, `completed` and
`expired` are terminal.
"""

RunObjectLastErrorCode: TypeAlias = Annotated[
    Literal["server_error", "rate_limit_exceeded", "invalid_prompt"],
    AllowUnknown(),
]
"""Error code."""

MessageObjectStatus: TypeAlias = Annotated[
    Literal["in_progress", "incomplete", "completed"],
    AllowUnknown(),
]
"""Status of the message. It is `in_progress` while the message is being created, then
`completed`, or `incomplete` if the message ended early.
"""

MessageObjectIncompleteDetailsReason: TypeAlias = Annotated[
    Literal[
        "content_filter",
        "max_tokens",
        "run_cancelled",
        "run_expired",
        "run_failed",
    ],
    AllowUnknown(),
]
"""Reason why the message is incomplete."""

MessageObjectRole: TypeAlias = Annotated[Literal["user", "assistant"], AllowUnknown()]
"""Author of the message, `user` or `assistant`."""

CreateMessageRequestRole: TypeAlias = Annotated[
    Literal["user", "assistant"],
    AllowUnknown(),
]
"""Author of the message, `user` or `assistant`. Use `user` for messages from a person,
and `assistant` to add a message to the conversation on behalf of the assistant.
"""

RunStepObjectType: TypeAlias = Annotated[
    Literal["message_creation", "tool_calls"],
    AllowUnknown(),
]
"""Type of the step, `message_creation` if it creates a message or `tool_calls` if it
calls tools.
"""

RunStepObjectStatus: TypeAlias = Annotated[
    Literal["in_progress", "cancelled", "failed", "completed", "expired"],
    AllowUnknown(),
]
"""Status of the step. All statuses except `in_progress` are terminal."""

RunStepObjectLastErrorCode: TypeAlias = Annotated[
    Literal["server_error", "rate_limit_exceeded"],
    AllowUnknown(),
]
"""Error code."""

MessageObjectContentItem: TypeAlias = (
    MessageContentImageFileObject | MessageContentTextObject
)

MessageContentTextObjectTextAnnotation: TypeAlias = (
    MessageContentTextAnnotationsFileCitationObject
    | MessageContentTextAnnotationsFilePathObject
)

RunStepObjectStepDetails: TypeAlias = (
    RunStepDetailsMessageCreationObject | RunStepDetailsToolCallsObject
)
"""Details of the step, which depend on its type."""

RunStepDetailsToolCallsObjectToolCall: TypeAlias = (
    RunStepDetailsToolCallsCodeObject
    | RunStepDetailsToolCallsRetrievalObject
    | RunStepDetailsToolCallsFunctionObject
)

RunStepDetailsToolCallsCodeObjectCodeInterpreterOutput: TypeAlias = (
    RunStepDetailsToolCallsCodeOutputLogsObject
    | RunStepDetailsToolCallsCodeOutputImageObject
)
