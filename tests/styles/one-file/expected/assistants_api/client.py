"""Clients, their methods, and models."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import (
    Annotated,
    Any,
    Literal,
    Required,
    TypeAlias,
    TypedDict,
    Unpack,
    overload,
)

import httpx2
from pydantic import Field

from ._runtime import (
    NOT_GIVEN,
    AllowUnknown,
    AsyncPager,
    AsyncSecret,
    AsyncStream,
    Bearer,
    CursorPagination,
    EventStreamFormat,
    HttpOptions,
    JsonBody,
    JsonParser,
    Model,
    NotGiven,
    Page,
    Request,
    RequestOptions,
    RetryPolicy,
    Secret,
    Stream,
    Timeout,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
    resolve_base_url,
    to_raw_response,
    to_streamed_response,
)
from ._runtime.async_client import BaseAsyncClient
from ._runtime.async_transport import AsyncTransport
from ._runtime.sync_client import BaseClient
from ._runtime.sync_transport import SyncTransport

__all__ = [
    "AssistantFileObject",
    "AssistantObject",
    "AssistantObjectTool",
    "AssistantObjectToolParam",
    "AssistantStreamEvent",
    "AssistantToolsCode",
    "AssistantToolsCodeDict",
    "AssistantToolsFunction",
    "AssistantToolsFunctionDict",
    "AssistantToolsRetrieval",
    "AssistantToolsRetrievalDict",
    "Assistants",
    "AssistantsFiles",
    "AsyncAssistants",
    "AsyncAssistantsFiles",
    "AsyncClient",
    "AsyncThreads",
    "AsyncThreadsMessages",
    "AsyncThreadsMessagesFiles",
    "AsyncThreadsRuns",
    "AsyncThreadsRunsSteps",
    "Client",
    "CreateAssistantFileRequest",
    "CreateAssistantFileRequestDict",
    "CreateAssistantRequest",
    "CreateAssistantRequestDict",
    "CreateMessageRequest",
    "CreateMessageRequestDict",
    "CreateMessageRequestRole",
    "CreateRunRequest",
    "CreateRunRequestDict",
    "CreateThreadAndRunRequest",
    "CreateThreadAndRunRequestDict",
    "CreateThreadRequest",
    "CreateThreadRequestDict",
    "DeleteAssistantFileResponse",
    "DeleteAssistantResponse",
    "DeleteThreadResponse",
    "DoneEvent",
    "Error",
    "ErrorEvent",
    "ErrorResponse",
    "FunctionObject",
    "FunctionObjectDict",
    "FunctionParameters",
    "ListAssistantFilesResponse",
    "ListAssistantsResponse",
    "ListMessageFilesResponse",
    "ListMessagesResponse",
    "ListRunStepsResponse",
    "ListRunsResponse",
    "MessageContentImageFileObject",
    "MessageContentImageFileObjectImageFile",
    "MessageContentTextAnnotationsFileCitationObject",
    "MessageContentTextAnnotationsFileCitationObjectFileCitation",
    "MessageContentTextAnnotationsFilePathObject",
    "MessageContentTextAnnotationsFilePathObjectFilePath",
    "MessageContentTextObject",
    "MessageContentTextObjectText",
    "MessageContentTextObjectTextAnnotation",
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
    "MessageFileObject",
    "MessageObject",
    "MessageObjectContentItem",
    "MessageObjectIncompleteDetails",
    "MessageObjectIncompleteDetailsReason",
    "MessageObjectRole",
    "MessageObjectStatus",
    "MessageStreamEventThreadMessageCompleted",
    "MessageStreamEventThreadMessageCreated",
    "MessageStreamEventThreadMessageDelta",
    "MessageStreamEventThreadMessageInProgress",
    "MessageStreamEventThreadMessageIncomplete",
    "ModifyAssistantRequest",
    "ModifyAssistantRequestDict",
    "ModifyMessageRequest",
    "ModifyMessageRequestDict",
    "ModifyRunRequest",
    "ModifyRunRequestDict",
    "ModifyThreadRequest",
    "ModifyThreadRequestDict",
    "RunCompletionUsage",
    "RunDeltaStepDetailsToolCallsCodeObjectCodeInterpreterOutput",
    "RunObject",
    "RunObjectLastError",
    "RunObjectLastErrorCode",
    "RunObjectRequiredAction",
    "RunObjectRequiredActionSubmitToolOutputs",
    "RunObjectStatus",
    "RunStepCompletionUsage",
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
    "RunToolCallObject",
    "RunToolCallObjectFunction",
    "SubmitToolOutputsRunRequest",
    "SubmitToolOutputsRunRequestDict",
    "SubmitToolOutputsRunRequestToolOutput",
    "SubmitToolOutputsRunRequestToolOutputDict",
    "ThreadObject",
    "ThreadStreamEventThreadCreated",
    "Threads",
    "ThreadsMessages",
    "ThreadsMessagesFiles",
    "ThreadsRuns",
    "ThreadsRunsSteps",
]


class FunctionObject(Model):
    """Function that the model can ask you to call."""

    description: str | None = None
    """Description of the function, from which the model decides when and how to call
    it.
    """

    name: str
    """Name of the function, at most 64 letters, digits, underscores and dashes."""

    parameters: FunctionParameters | None = None
    """Parameters of the function, as a JSON Schema object. Omit them if the function
    takes none.
    """


class RunCompletionUsage(Model):
    """Token usage of a run; null until the run reaches a terminal status."""

    completion_tokens: int
    """Number of tokens that the model generated during the run."""

    prompt_tokens: int
    """Number of prompt tokens that the model received during the run."""

    total_tokens: int
    """Sum of prompt tokens and completion tokens."""


class RunStepCompletionUsage(Model):
    """Token usage of a run step; null while the status of the step is `in_progress`."""

    completion_tokens: int
    """Number of tokens that the model generated during the step."""

    prompt_tokens: int
    """Number of prompt tokens that the model received during the step."""

    total_tokens: int
    """Sum of prompt tokens and completion tokens."""


class AssistantObject(Model):
    """A model together with the instructions, tools and files that it works with."""

    id: str
    """ID of the assistant."""

    object: Literal["assistant"] = "assistant"
    """Object type, always `assistant`."""

    created_at: int
    """Time at which the assistant was created, as a Unix timestamp in seconds."""

    name: str | None
    """Name of the assistant, at most 256 characters; null if it has none."""

    description: str | None
    """Description of the assistant, at most 512 characters; null if it has none."""

    model: str
    """ID of the model that the assistant uses."""

    instructions: str | None
    """System instructions for the model, at most 32768 characters; null if it has
    none.
    """

    tools: list[AssistantObjectTool]
    """Tools that the assistant can use, at most 128. Each tool is of type
    `code_interpreter`, `retrieval` or `function`.
    """

    file_ids: list[str]
    """IDs of the files attached to the assistant, at most 20, ordered by creation date
    with the oldest first.
    """

    metadata: dict[str, Any] | None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """


class CreateAssistantRequest(Model):
    """Settings of a new assistant."""

    model: str
    """ID of the model that the assistant uses."""

    name: str | None = None
    """Name of the assistant, at most 256 characters."""

    description: str | None = None
    """Description of the assistant, at most 512 characters."""

    instructions: str | None = None
    """System instructions for the model, at most 32768 characters."""

    tools: list[AssistantObjectTool] | None = None
    """Tools that the assistant can use, at most 128. Each tool is of type
    `code_interpreter`, `retrieval` or `function`.
    """

    file_ids: list[str] | None = None
    """IDs of the files attached to the assistant, at most 20, ordered by creation date
    with the oldest first.
    """

    metadata: dict[str, Any] | None = None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """


class ModifyAssistantRequest(Model):
    """Changes to an assistant. Omitted properties keep their values."""

    model: str | None = None
    """ID of the model that the assistant uses."""

    name: str | None = None
    """Name of the assistant, at most 256 characters."""

    description: str | None = None
    """Description of the assistant, at most 512 characters."""

    instructions: str | None = None
    """System instructions for the model, at most 32768 characters."""

    tools: list[AssistantObjectTool] | None = None
    """Tools that the assistant can use, at most 128. Each tool is of type
    `code_interpreter`, `retrieval` or `function`.
    """

    file_ids: list[str] | None = None
    """IDs of the files attached to the assistant, at most 20, ordered by creation date
    with the oldest first. Attached files that are missing from this list are
    detached.
    """

    metadata: dict[str, Any] | None = None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """


class DeleteAssistantResponse(Model):
    """Result of deleting an assistant."""

    id: str
    """ID of the deleted assistant."""

    deleted: bool
    """Whether the assistant was deleted."""

    object: Literal["assistant.deleted"] = "assistant.deleted"
    """Object type, always `assistant.deleted`."""


class ListAssistantsResponse(Model):
    """One page of assistants."""

    object: str
    """Object type, always `list`."""

    data: list[AssistantObject]
    """Assistants on this page."""

    first_id: str
    """ID of the first item on this page. Pass it as `before` to get the previous
    page.
    """

    last_id: str
    """ID of the last item on this page. Pass it as `after` to get the next page."""

    has_more: bool
    """Whether more items follow this page."""


class AssistantToolsCode(Model):
    """Tool with which the assistant writes and runs code."""

    type: Literal["code_interpreter"] = "code_interpreter"
    """Type of the tool, always `code_interpreter`."""


class AssistantToolsRetrieval(Model):
    """Tool with which the assistant searches the files attached to it or to a
    message.
    """

    type: Literal["retrieval"] = "retrieval"
    """Type of the tool, always `retrieval`."""


class AssistantToolsFunction(Model):
    """Tool with which the assistant asks you to call a function."""

    type: Literal["function"] = "function"
    """Type of the tool, always `function`."""

    function: FunctionObject
    """Function that the assistant can ask you to call."""


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


class RunObjectRequiredAction(Model):
    """Action that is required of you before the run can continue; null if none is."""

    type: Literal["submit_tool_outputs"] = "submit_tool_outputs"
    """Type of the action, currently always `submit_tool_outputs`."""

    submit_tool_outputs: RunObjectRequiredActionSubmitToolOutputs
    """Tool outputs that the run is waiting for."""


class RunObjectRequiredActionSubmitToolOutputs(Model):
    """Tool outputs that the run is waiting for."""

    tool_calls: list[RunToolCallObject]
    """Tool calls that the run is waiting for; their outputs are submitted in one
    request.
    """


class RunObjectLastError(Model):
    """Last error of the run; null if there was none."""

    code: RunObjectLastErrorCode
    """Error code."""

    message: str
    """Human-readable error message."""


class CreateRunRequest(Model):
    """Assistant to run on a thread, and settings that apply to this run only."""

    assistant_id: str
    """ID of the assistant that executes the run."""

    model: str | None = None
    """ID of the model for this run; by default the model of the assistant."""

    instructions: str | None = None
    """Instructions for this run; by default the instructions of the assistant."""

    additional_instructions: str | None = None
    """Text appended to the instructions for this run, without replacing them."""

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


class ListRunsResponse(Model):
    """One page of runs."""

    object: str
    """Object type, always `list`."""

    data: list[RunObject]
    """Runs on this page."""

    first_id: str
    """ID of the first item on this page. Pass it as `before` to get the previous
    page.
    """

    last_id: str
    """ID of the last item on this page. Pass it as `after` to get the next page."""

    has_more: bool
    """Whether more items follow this page."""


class ModifyRunRequest(Model):
    """New metadata of a run; no other property can be modified."""

    metadata: dict[str, Any] | None = None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """


class SubmitToolOutputsRunRequest(Model):
    """Outputs of all tool calls that a run is waiting for."""

    tool_outputs: list[SubmitToolOutputsRunRequestToolOutput]
    """Outputs of the tool calls, one for each call in the run's `required_action`."""

    stream: bool | None = None
    """Whether to stream the events of the run as server-sent events instead of
    returning the run. The stream ends with `data: [DONE]` when the run reaches a
    terminal status or requires action.
    """


class SubmitToolOutputsRunRequestToolOutput(Model):
    """Output of one tool call."""

    tool_call_id: str | None = None
    """ID of the tool call, as given in the run's `required_action`."""

    output: str | None = None
    """Output of the tool call, as text."""


class RunToolCallObject(Model):
    """Tool call whose output a run requires before it can continue."""

    id: str
    """ID of the tool call, under which its output is submitted."""

    type: Literal["function"] = "function"
    """Type of the tool call, currently always `function`."""

    function: RunToolCallObjectFunction
    """Function to call."""


class RunToolCallObjectFunction(Model):
    """Function to call."""

    name: str
    """Name of the function."""

    arguments: str
    """Arguments that the model generated for the function, as a JSON string."""


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


class CreateThreadRequest(Model):
    """Initial messages and metadata of a new thread."""

    messages: list[CreateMessageRequest] | None = None
    """Messages that the thread starts with."""

    metadata: dict[str, Any] | None = None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """


class ModifyThreadRequest(Model):
    """New metadata of a thread; no other property can be modified."""

    metadata: dict[str, Any] | None = None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """


class DeleteThreadResponse(Model):
    """Result of deleting a thread."""

    id: str
    """ID of the deleted thread."""

    deleted: bool
    """Whether the thread was deleted."""

    object: Literal["thread.deleted"] = "thread.deleted"
    """Object type, always `thread.deleted`."""


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


class MessageObjectIncompleteDetails(Model):
    """Details about an incomplete message; null for other messages."""

    reason: MessageObjectIncompleteDetailsReason
    """Reason why the message is incomplete."""


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


class ModifyMessageRequest(Model):
    """New metadata of a message; no other property can be modified."""

    metadata: dict[str, Any] | None = None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """


class ListMessagesResponse(Model):
    """One page of messages."""

    object: str
    """Object type, always `list`."""

    data: list[MessageObject]
    """Messages on this page."""

    first_id: str
    """ID of the first item on this page. Pass it as `before` to get the previous
    page.
    """

    last_id: str
    """ID of the last item on this page. Pass it as `after` to get the next page."""

    has_more: bool
    """Whether more items follow this page."""


class MessageContentImageFileObject(Model):
    """Image in the content of a message, given by its file."""

    type: Literal["image_file"] = "image_file"
    """Type of the content part, always `image_file`."""

    image_file: MessageContentImageFileObjectImageFile
    """Reference to the image file."""


class MessageContentImageFileObjectImageFile(Model):
    """Reference to the image file."""

    file_id: str
    """ID of the image file."""


class MessageContentTextObject(Model):
    """Text in the content of a message."""

    type: Literal["text"] = "text"
    """Type of the content part, always `text`."""

    text: MessageContentTextObjectText
    """Text with its annotations."""


class MessageContentTextObjectText(Model):
    """Text with its annotations."""

    value: str
    """Text of the content part."""

    annotations: list[MessageContentTextObjectTextAnnotation]
    """Annotations of the text, which refer to cited or generated files."""


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


class MessageContentTextAnnotationsFileCitationObjectFileCitation(Model):
    """Cited file and passage."""

    file_id: str
    """ID of the cited file."""

    quote: str
    """Passage quoted from the file."""


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


class MessageContentTextAnnotationsFilePathObjectFilePath(Model):
    """Reference to the generated file."""

    file_id: str
    """ID of the generated file."""


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


class RunStepObjectLastError(Model):
    """Last error of the step; null if there was none."""

    code: RunStepObjectLastErrorCode
    """Error code."""

    message: str
    """Human-readable error message."""


class ListRunStepsResponse(Model):
    """One page of run steps."""

    object: str
    """Object type, always `list`."""

    data: list[RunStepObject]
    """Run steps on this page."""

    first_id: str
    """ID of the first item on this page. Pass it as `before` to get the previous
    page.
    """

    last_id: str
    """ID of the last item on this page. Pass it as `after` to get the next page."""

    has_more: bool
    """Whether more items follow this page."""


class RunStepDetailsMessageCreationObject(Model):
    """Details of a step that creates a message."""

    type: Literal["message_creation"] = "message_creation"
    """Type of the step, always `message_creation`."""

    message_creation: RunStepDetailsMessageCreationObjectMessageCreation
    """Reference to the created message."""


class RunStepDetailsMessageCreationObjectMessageCreation(Model):
    """Reference to the created message."""

    message_id: str
    """ID of the created message."""


class RunStepDetailsToolCallsObject(Model):
    """Details of a step that calls tools."""

    type: Literal["tool_calls"] = "tool_calls"
    """Type of the step, always `tool_calls`."""

    tool_calls: list[RunStepDetailsToolCallsObjectToolCall]
    """Tool calls of the step, each of type `code_interpreter`, `retrieval` or
    `function`.
    """


class RunStepDetailsToolCallsCodeObject(Model):
    """Call of the code interpreter."""

    id: str
    """ID of the tool call."""

    type: Literal["code_interpreter"] = "code_interpreter"
    """Type of the tool call, always `code_interpreter`."""

    code_interpreter: RunStepDetailsToolCallsCodeObjectCodeInterpreter
    """Input and outputs of the code interpreter."""


class RunStepDetailsToolCallsCodeObjectCodeInterpreter(Model):
    """Input and outputs of the code interpreter."""

    input: str
    """Code that the code interpreter ran."""

    outputs: list[RunStepDetailsToolCallsCodeObjectCodeInterpreterOutput]
    """Outputs of the code interpreter, each text (`logs`) or an image (`image`)."""


class RunStepDetailsToolCallsCodeOutputLogsObject(Model):
    """Text output of the code interpreter."""

    type: Literal["logs"] = "logs"
    """Type of the output, always `logs`."""

    logs: str
    """Text of the output."""


class RunStepDetailsToolCallsCodeOutputImageObject(Model):
    """Image output of the code interpreter."""

    type: Literal["image"] = "image"
    """Type of the output, always `image`."""

    image: RunStepDetailsToolCallsCodeOutputImageObjectImage
    """Reference to the image file."""


class RunStepDetailsToolCallsCodeOutputImageObjectImage(Model):
    """Reference to the image file."""

    file_id: str
    """ID of the image file."""


class RunStepDetailsToolCallsRetrievalObject(Model):
    """Call of the retrieval tool."""

    id: str
    """ID of the tool call."""

    type: Literal["retrieval"] = "retrieval"
    """Type of the tool call, always `retrieval`."""

    retrieval: dict[str, Any]
    """Details of the call, currently always an empty object."""


class RunStepDetailsToolCallsFunctionObject(Model):
    """Call of a function."""

    id: str
    """ID of the tool call."""

    type: Literal["function"] = "function"
    """Type of the tool call, always `function`."""

    function: RunStepDetailsToolCallsFunctionObjectFunction
    """Called function with its arguments and output."""


class RunStepDetailsToolCallsFunctionObjectFunction(Model):
    """Called function with its arguments and output."""

    name: str
    """Name of the function."""

    arguments: str
    """Arguments passed to the function, as a JSON string."""

    output: str | None
    """Output of the function; null until it is submitted."""


class AssistantFileObject(Model):
    """File attached to an assistant."""

    id: str
    """ID of the attached file."""

    object: Literal["assistant.file"] = "assistant.file"
    """Object type, always `assistant.file`."""

    created_at: int
    """Time at which the file was attached, as a Unix timestamp in seconds."""

    assistant_id: str
    """ID of the assistant to which the file is attached."""


class CreateAssistantFileRequest(Model):
    """File to attach to an assistant."""

    file_id: str
    """ID of a file that was uploaded with the purpose `assistants`."""


class DeleteAssistantFileResponse(Model):
    """Result of detaching a file from an assistant. The file itself is not deleted."""

    id: str
    """ID of the detached file."""

    deleted: bool
    """Whether the file was detached."""

    object: Literal["assistant.file.deleted"] = "assistant.file.deleted"
    """Object type, always `assistant.file.deleted`."""


class ListAssistantFilesResponse(Model):
    """One page of assistant files."""

    object: str
    """Object type, always `list`."""

    data: list[AssistantFileObject]
    """Assistant files on this page."""

    first_id: str
    """ID of the first item on this page. Pass it as `before` to get the previous
    page.
    """

    last_id: str
    """ID of the last item on this page. Pass it as `after` to get the next page."""

    has_more: bool
    """Whether more items follow this page."""


class MessageFileObject(Model):
    """File attached to a message."""

    id: str
    """ID of the attached file."""

    object: Literal["thread.message.file"] = "thread.message.file"
    """Object type, always `thread.message.file`."""

    created_at: int
    """Time at which the file was attached, as a Unix timestamp in seconds."""

    message_id: str
    """ID of the message to which the file is attached."""


class ListMessageFilesResponse(Model):
    """One page of message files."""

    object: str
    """Object type, always `list`."""

    data: list[MessageFileObject]
    """Message files on this page."""

    first_id: str
    """ID of the first item on this page. Pass it as `before` to get the previous
    page.
    """

    last_id: str
    """ID of the last item on this page. Pass it as `after` to get the next page."""

    has_more: bool
    """Whether more items follow this page."""


class MessageDeltaObject(Model):
    """Changes to a message since the previous event."""

    id: str
    """ID of the message."""

    object: Literal["thread.message.delta"] = "thread.message.delta"
    """Object type, always `thread.message.delta`."""

    delta: MessageDeltaObjectDelta
    """Fields of the message that changed."""


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


class MessageDeltaContentImageFileObject(Model):
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


class MessageDeltaContentTextObject(Model):
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

    annotations: list[MessageDeltaContentTextObjectTextAnnotation] | None = None
    """Annotations added to the text, which refer to cited or generated files."""


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


class MessageDeltaContentTextAnnotationsCitationObjectFileCitation(Model):
    """Cited file and passage."""

    file_id: str | None = None
    """ID of the cited file."""

    quote: str | None = None
    """Passage quoted from the file."""


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


class MessageDeltaContentTextAnnotationsFilePathObjectFilePath(Model):
    """Reference to the generated file."""

    file_id: str | None = None
    """ID of the generated file."""


class RunStepDeltaObject(Model):
    """Changes to a run step since the previous event."""

    id: str
    """ID of the run step."""

    object: Literal["thread.run.step.delta"] = "thread.run.step.delta"
    """Object type, always `thread.run.step.delta`."""

    delta: RunStepDeltaObjectDelta
    """Fields of the run step that changed."""


class RunStepDeltaObjectDelta(Model):
    """Fields of the run step that changed."""

    step_details: RunStepDeltaObjectDeltaStepDetails | None = None
    """Changes to the details of the step."""


class RunStepDeltaStepDetailsMessageCreationObject(Model):
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


class RunStepDeltaStepDetailsToolCallsObject(Model):
    """Changes to the details of a step that calls tools."""

    type: Literal["tool_calls"] = "tool_calls"
    """Type of the step, always `tool_calls`."""

    tool_calls: list[RunStepDeltaStepDetailsToolCallsObjectToolCall] | None = None
    """New tool calls, or additions to existing ones, each of type `code_interpreter`,
    `retrieval` or `function`.
    """


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


class RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject(Model):
    """Text output added by the code interpreter."""

    index: int
    """Index of this output among all outputs of the call."""

    type: Literal["logs"] = "logs"
    """Type of the output, always `logs`."""

    logs: str | None = None
    """Text of the output."""


class RunStepDeltaStepDetailsToolCallsCodeOutputImageObject(Model):
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

    data: ThreadObject
    """Current state of the thread."""


class RunStreamEventThreadRunCreated(Model):
    """A run was created."""

    event: Literal["thread.run.created"] = "thread.run.created"
    """Event name, always `thread.run.created`."""

    data: RunObject
    """Current state of the run."""


class RunStreamEventThreadRunQueued(Model):
    """A run was queued."""

    event: Literal["thread.run.queued"] = "thread.run.queued"
    """Event name, always `thread.run.queued`."""

    data: RunObject
    """Current state of the run."""


class RunStreamEventThreadRunInProgress(Model):
    """A run is in progress."""

    event: Literal["thread.run.in_progress"] = "thread.run.in_progress"
    """Event name, always `thread.run.in_progress`."""

    data: RunObject
    """Current state of the run."""


class RunStreamEventThreadRunRequiresAction(Model):
    """A run requires action. It continues when the outputs of all its tool calls are
    submitted in one request.
    """

    event: Literal["thread.run.requires_action"] = "thread.run.requires_action"
    """Event name, always `thread.run.requires_action`."""

    data: RunObject
    """Current state of the run."""


class RunStreamEventThreadRunCompleted(Model):
    """A run was completed."""

    event: Literal["thread.run.completed"] = "thread.run.completed"
    """Event name, always `thread.run.completed`."""

    data: RunObject
    """Current state of the run."""


class RunStreamEventThreadRunFailed(Model):
    """A run failed."""

    event: Literal["thread.run.failed"] = "thread.run.failed"
    """Event name, always `thread.run.failed`."""

    data: RunObject
    """Current state of the run."""


class RunStreamEventThreadRunCancelling(Model):
    """A run is being cancelled."""

    event: Literal["thread.run.cancelling"] = "thread.run.cancelling"
    """Event name, always `thread.run.cancelling`."""

    data: RunObject
    """Current state of the run."""


class RunStreamEventThreadRunCancelled(Model):
    """A run was cancelled."""

    event: Literal["thread.run.cancelled"] = "thread.run.cancelled"
    """Event name, always `thread.run.cancelled`."""

    data: RunObject
    """Current state of the run."""


class RunStreamEventThreadRunExpired(Model):
    """A run expired."""

    event: Literal["thread.run.expired"] = "thread.run.expired"
    """Event name, always `thread.run.expired`."""

    data: RunObject
    """Current state of the run."""


class RunStepStreamEventThreadRunStepCreated(Model):
    """A run step was created."""

    event: Literal["thread.run.step.created"] = "thread.run.step.created"
    """Event name, always `thread.run.step.created`."""

    data: RunStepObject
    """Current state of the run step."""


class RunStepStreamEventThreadRunStepInProgress(Model):
    """A run step is in progress."""

    event: Literal["thread.run.step.in_progress"] = "thread.run.step.in_progress"
    """Event name, always `thread.run.step.in_progress`."""

    data: RunStepObject
    """Current state of the run step."""


class RunStepStreamEventThreadRunStepDelta(Model):
    """A part of a run step was streamed."""

    event: Literal["thread.run.step.delta"] = "thread.run.step.delta"
    """Event name, always `thread.run.step.delta`."""

    data: RunStepDeltaObject
    """Changes to the run step."""


class RunStepStreamEventThreadRunStepCompleted(Model):
    """A run step was completed."""

    event: Literal["thread.run.step.completed"] = "thread.run.step.completed"
    """Event name, always `thread.run.step.completed`."""

    data: RunStepObject
    """Current state of the run step."""


class RunStepStreamEventThreadRunStepFailed(Model):
    """A run step failed."""

    event: Literal["thread.run.step.failed"] = "thread.run.step.failed"
    """Event name, always `thread.run.step.failed`."""

    data: RunStepObject
    """Current state of the run step."""


class RunStepStreamEventThreadRunStepCancelled(Model):
    """A run step was cancelled."""

    event: Literal["thread.run.step.cancelled"] = "thread.run.step.cancelled"
    """Event name, always `thread.run.step.cancelled`."""

    data: RunStepObject
    """Current state of the run step."""


class RunStepStreamEventThreadRunStepExpired(Model):
    """A run step expired."""

    event: Literal["thread.run.step.expired"] = "thread.run.step.expired"
    """Event name, always `thread.run.step.expired`."""

    data: RunStepObject
    """Current state of the run step."""


class MessageStreamEventThreadMessageCreated(Model):
    """A message was created."""

    event: Literal["thread.message.created"] = "thread.message.created"
    """Event name, always `thread.message.created`."""

    data: MessageObject
    """Current state of the message."""


class MessageStreamEventThreadMessageInProgress(Model):
    """A message is in progress."""

    event: Literal["thread.message.in_progress"] = "thread.message.in_progress"
    """Event name, always `thread.message.in_progress`."""

    data: MessageObject
    """Current state of the message."""


class MessageStreamEventThreadMessageDelta(Model):
    """A part of a message was streamed."""

    event: Literal["thread.message.delta"] = "thread.message.delta"
    """Event name, always `thread.message.delta`."""

    data: MessageDeltaObject
    """Changes to the message."""


class MessageStreamEventThreadMessageCompleted(Model):
    """A message was completed."""

    event: Literal["thread.message.completed"] = "thread.message.completed"
    """Event name, always `thread.message.completed`."""

    data: MessageObject
    """Current state of the message."""


class MessageStreamEventThreadMessageIncomplete(Model):
    """A message ended before it was complete."""

    event: Literal["thread.message.incomplete"] = "thread.message.incomplete"
    """Event name, always `thread.message.incomplete`."""

    data: MessageObject
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


class Error(Model):
    """Error that caused a request or a stream to fail."""

    code: str | None
    """Error code; null if there is none."""

    message: str
    """Human-readable error message."""

    param: str | None
    """Name of the request parameter that caused the error; null if there is none."""

    type: str
    """Error type."""


class ErrorResponse(Model):
    """Response body of a failed request."""

    error: Error
    """Error that occurred."""


class FunctionObjectDict(TypedDict, total=False):
    """`FunctionObject` as a plain dict."""

    description: str
    """Description of the function, from which the model decides when and how to call
    it.
    """

    name: Required[str]
    """Name of the function, at most 64 letters, digits, underscores and dashes."""

    parameters: FunctionParameters
    """Parameters of the function, as a JSON Schema object. Omit them if the function
    takes none.
    """


class CreateAssistantRequestDict(TypedDict, total=False):
    """`CreateAssistantRequest` as a plain dict."""

    model: Required[str]
    """ID of the model that the assistant uses."""

    name: str | None
    """Name of the assistant, at most 256 characters."""

    description: str | None
    """Description of the assistant, at most 512 characters."""

    instructions: str | None
    """System instructions for the model, at most 32768 characters."""

    tools: Sequence[AssistantObjectToolParam]
    """Tools that the assistant can use, at most 128. Each tool is of type
    `code_interpreter`, `retrieval` or `function`.
    """

    file_ids: Sequence[str]
    """IDs of the files attached to the assistant, at most 20, ordered by creation date
    with the oldest first.
    """

    metadata: Mapping[str, Any] | None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """


class ModifyAssistantRequestDict(TypedDict, total=False):
    """`ModifyAssistantRequest` as a plain dict."""

    model: str
    """ID of the model that the assistant uses."""

    name: str | None
    """Name of the assistant, at most 256 characters."""

    description: str | None
    """Description of the assistant, at most 512 characters."""

    instructions: str | None
    """System instructions for the model, at most 32768 characters."""

    tools: Sequence[AssistantObjectToolParam]
    """Tools that the assistant can use, at most 128. Each tool is of type
    `code_interpreter`, `retrieval` or `function`.
    """

    file_ids: Sequence[str]
    """IDs of the files attached to the assistant, at most 20, ordered by creation date
    with the oldest first. Attached files that are missing from this list are
    detached.
    """

    metadata: Mapping[str, Any] | None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """


class AssistantToolsCodeDict(TypedDict):
    """`AssistantToolsCode` as a plain dict."""

    type: Literal["code_interpreter"]
    """Type of the tool, always `code_interpreter`."""


class AssistantToolsRetrievalDict(TypedDict):
    """`AssistantToolsRetrieval` as a plain dict."""

    type: Literal["retrieval"]
    """Type of the tool, always `retrieval`."""


class AssistantToolsFunctionDict(TypedDict):
    """`AssistantToolsFunction` as a plain dict."""

    type: Literal["function"]
    """Type of the tool, always `function`."""

    function: FunctionObject | FunctionObjectDict
    """Function that the assistant can ask you to call."""


class CreateRunRequestDict(TypedDict, total=False):
    """`CreateRunRequest` as a plain dict."""

    assistant_id: Required[str]
    """ID of the assistant that executes the run."""

    model: str | None
    """ID of the model for this run; by default the model of the assistant."""

    instructions: str | None
    """Instructions for this run; by default the instructions of the assistant."""

    additional_instructions: str | None
    """Text appended to the instructions for this run, without replacing them."""

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


class ModifyRunRequestDict(TypedDict, total=False):
    """`ModifyRunRequest` as a plain dict."""

    metadata: Mapping[str, Any] | None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """


class SubmitToolOutputsRunRequestDict(TypedDict, total=False):
    """`SubmitToolOutputsRunRequest` as a plain dict."""

    tool_outputs: Required[
        Sequence[
            SubmitToolOutputsRunRequestToolOutput
            | SubmitToolOutputsRunRequestToolOutputDict
        ]
    ]
    """Outputs of the tool calls, one for each call in the run's `required_action`."""

    stream: bool | None
    """Whether to stream the events of the run as server-sent events instead of
    returning the run. The stream ends with `data: [DONE]` when the run reaches a
    terminal status or requires action.
    """


class SubmitToolOutputsRunRequestToolOutputDict(TypedDict, total=False):
    """`SubmitToolOutputsRunRequestToolOutput` as a plain dict."""

    tool_call_id: str
    """ID of the tool call, as given in the run's `required_action`."""

    output: str
    """Output of the tool call, as text."""


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


class ModifyMessageRequestDict(TypedDict, total=False):
    """`ModifyMessageRequest` as a plain dict."""

    metadata: Mapping[str, Any] | None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """


class CreateAssistantFileRequestDict(TypedDict):
    """`CreateAssistantFileRequest` as a plain dict."""

    file_id: str
    """ID of a file that was uploaded with the purpose `assistants`."""


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

MessageDeltaObjectDeltaRole: TypeAlias = Annotated[
    Literal["user", "assistant"],
    AllowUnknown(),
]
"""Author of the message, `user` or `assistant`."""

FunctionParameters: TypeAlias = dict[str, Any]
"""Parameters of a function, as a JSON Schema object. Omit them if the function takes
none.
"""

AssistantObjectTool: TypeAlias = Annotated[
    AssistantToolsCode | AssistantToolsRetrieval | AssistantToolsFunction,
    Field(discriminator="type"),
    AllowUnknown(),
]

MessageObjectContentItem: TypeAlias = Annotated[
    MessageContentImageFileObject | MessageContentTextObject,
    Field(discriminator="type"),
    AllowUnknown(),
]

MessageContentTextObjectTextAnnotation: TypeAlias = Annotated[
    MessageContentTextAnnotationsFileCitationObject
    | MessageContentTextAnnotationsFilePathObject,
    Field(discriminator="type"),
    AllowUnknown(),
]

RunStepObjectStepDetails: TypeAlias = Annotated[
    RunStepDetailsMessageCreationObject | RunStepDetailsToolCallsObject,
    Field(discriminator="type"),
    AllowUnknown(),
]
"""Details of the step, which depend on its type."""

RunStepDetailsToolCallsObjectToolCall: TypeAlias = Annotated[
    RunStepDetailsToolCallsCodeObject
    | RunStepDetailsToolCallsRetrievalObject
    | RunStepDetailsToolCallsFunctionObject,
    Field(discriminator="type"),
    AllowUnknown(),
]

RunStepDetailsToolCallsCodeObjectCodeInterpreterOutput: TypeAlias = Annotated[
    RunStepDetailsToolCallsCodeOutputLogsObject
    | RunStepDetailsToolCallsCodeOutputImageObject,
    Field(discriminator="type"),
    AllowUnknown(),
]

MessageDeltaObjectDeltaContentItem: TypeAlias = Annotated[
    MessageDeltaContentImageFileObject | MessageDeltaContentTextObject,
    Field(discriminator="type"),
    AllowUnknown(),
]

MessageDeltaContentTextObjectTextAnnotation: TypeAlias = Annotated[
    MessageDeltaContentTextAnnotationsFileCitationObject
    | MessageDeltaContentTextAnnotationsFilePathObject,
    Field(discriminator="type"),
    AllowUnknown(),
]

RunStepDeltaObjectDeltaStepDetails: TypeAlias = Annotated[
    RunStepDeltaStepDetailsMessageCreationObject
    | RunStepDeltaStepDetailsToolCallsObject,
    Field(discriminator="type"),
    AllowUnknown(),
]
"""Changes to the details of the step."""

RunStepDeltaStepDetailsToolCallsObjectToolCall: TypeAlias = Annotated[
    RunStepDeltaStepDetailsToolCallsCodeObject
    | RunStepDeltaStepDetailsToolCallsRetrievalObject
    | RunStepDeltaStepDetailsToolCallsFunctionObject,
    Field(discriminator="type"),
    AllowUnknown(),
]

RunDeltaStepDetailsToolCallsCodeObjectCodeInterpreterOutput: TypeAlias = Annotated[
    RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject
    | RunStepDeltaStepDetailsToolCallsCodeOutputImageObject,
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

AssistantObjectToolParam: TypeAlias = (
    AssistantToolsCode
    | AssistantToolsCodeDict
    | AssistantToolsRetrieval
    | AssistantToolsRetrievalDict
    | AssistantToolsFunction
    | AssistantToolsFunctionDict
)
"""Models or dicts accepted for `AssistantObjectTool`."""


class Assistants:
    """Operations on assistants, threads, messages, runs, run steps and attached
    files.
    """

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def files(self) -> AssistantsFiles:
        """The methods of `client.assistants.files`."""
        return AssistantsFiles(self._transport)

    @cached_property
    def with_raw_response(self) -> AssistantsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AssistantsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AssistantsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AssistantsStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        after: str | NotGiven = NOT_GIVEN,
        before: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Page[AssistantObject, ListAssistantsResponse]:
        """List assistants.

        `GET /assistants`

        Args:
            limit: Maximum number of items per page, between 1 and 100. Default:
                `20`.
            order: Order of the items by creation time, either `asc` (oldest first)
                or `desc` (newest first). Default: `"desc"`.
            after: Cursor; the page starts after the item with this ID.
            before: Cursor; the page ends before the item with this ID.

        Returns:
            The first page; iterate over it to get the items of all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request(
                "GET",
                "/assistants",
                query={
                    "limit": limit,
                    "order": order,
                    "after": after,
                    "before": before,
                },
                options=options,
            ),
            JsonParser(ListAssistantsResponse),
            CursorPagination(
                items="data",
                cursor="last_id",
                parameter="after",
                has_more="has_more",
            ),
        )

    def create(
        self,
        *,
        model: str,
        name: str | None | NotGiven = NOT_GIVEN,
        description: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantObjectToolParam] | NotGiven = NOT_GIVEN,
        file_ids: Sequence[str] | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> AssistantObject:
        """Create an assistant.

        `POST /assistants`

        Args:
            model: ID of the model that the assistant uses.
            name: Name of the assistant, at most 256 characters.
            description: Description of the assistant, at most 512 characters.
            instructions: System instructions for the model, at most 32768
                characters.
            tools: Tools that the assistant can use, at most 128. Default: `[]`.
            file_ids: IDs of the files attached to the assistant, at most 20, ordered
                by creation date with the oldest first. Default: `[]`.
            metadata: Up to 16 key-value pairs of your own data, with keys of at most
                64 and values of at most 512 characters.

        Returns:
            The created assistant.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/assistants",
                body=JsonBody(
                    {
                        "model": model,
                        "name": name,
                        "description": description,
                        "instructions": instructions,
                        "tools": tools,
                        "file_ids": file_ids,
                        "metadata": metadata,
                    },
                ),
                options=options,
            ),
            JsonParser(AssistantObject),
        )

    def get(
        self,
        assistant_id: str,
        **options: Unpack[RequestOptions],
    ) -> AssistantObject:
        """Get an assistant.

        `GET /assistants/{assistant_id}`

        Args:
            assistant_id: ID of the assistant.

        Returns:
            The assistant.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/assistants/{assistant_id}",
                path_parameters={"assistant_id": assistant_id},
                options=options,
            ),
            JsonParser(AssistantObject),
        )

    def modify(
        self,
        assistant_id: str,
        *,
        model: str | NotGiven = NOT_GIVEN,
        name: str | None | NotGiven = NOT_GIVEN,
        description: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantObjectToolParam] | NotGiven = NOT_GIVEN,
        file_ids: Sequence[str] | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> AssistantObject:
        """Modify an assistant.

        `POST /assistants/{assistant_id}`

        Args:
            assistant_id: ID of the assistant.
            model: ID of the model that the assistant uses.
            name: Name of the assistant, at most 256 characters.
            description: Description of the assistant, at most 512 characters.
            instructions: System instructions for the model, at most 32768
                characters.
            tools: Tools that the assistant can use, at most 128. Default: `[]`.
            file_ids: IDs of the files attached to the assistant, at most 20, ordered
                by creation date with the oldest first. Default: `[]`.
            metadata: Up to 16 key-value pairs of your own data, with keys of at most
                64 and values of at most 512 characters.

        Returns:
            The modified assistant.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/assistants/{assistant_id}",
                path_parameters={"assistant_id": assistant_id},
                body=JsonBody(
                    {
                        "model": model,
                        "name": name,
                        "description": description,
                        "instructions": instructions,
                        "tools": tools,
                        "file_ids": file_ids,
                        "metadata": metadata,
                    },
                ),
                options=options,
            ),
            JsonParser(AssistantObject),
        )

    def delete(
        self,
        assistant_id: str,
        **options: Unpack[RequestOptions],
    ) -> DeleteAssistantResponse:
        """Delete an assistant.

        `DELETE /assistants/{assistant_id}`

        Args:
            assistant_id: ID of the assistant.

        Returns:
            Result of the deletion.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "DELETE",
                "/assistants/{assistant_id}",
                path_parameters={"assistant_id": assistant_id},
                options=options,
            ),
            JsonParser(DeleteAssistantResponse),
        )


class AssistantsRaw:
    """Raw-response variants of the methods of `client.assistants`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Assistants(transport)
        self.list = to_raw_response(calls.list)
        self.create = to_raw_response(calls.create)
        self.get = to_raw_response(calls.get)
        self.modify = to_raw_response(calls.modify)
        self.delete = to_raw_response(calls.delete)


class AssistantsStreamed:
    """Streamed-response variants of the methods of `client.assistants`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Assistants(transport)
        self.list = to_streamed_response(calls.list)
        self.create = to_streamed_response(calls.create)
        self.get = to_streamed_response(calls.get)
        self.modify = to_streamed_response(calls.modify)
        self.delete = to_streamed_response(calls.delete)


class AsyncAssistants:
    """Operations on assistants, threads, messages, runs, run steps and attached
    files.
    """

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def files(self) -> AsyncAssistantsFiles:
        """The methods of `client.assistants.files`."""
        return AsyncAssistantsFiles(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncAssistantsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncAssistantsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncAssistantsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncAssistantsStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        after: str | NotGiven = NOT_GIVEN,
        before: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[AssistantObject, ListAssistantsResponse]:
        """List assistants.

        `GET /assistants`

        Args:
            limit: Maximum number of items per page, between 1 and 100. Default:
                `20`.
            order: Order of the items by creation time, either `asc` (oldest first)
                or `desc` (newest first). Default: `"desc"`.
            after: Cursor; the page starts after the item with this ID.
            before: Cursor; the page ends before the item with this ID.

        Returns:
            `await` returns the first page; `async for` iterates over the items of
                all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request(
                "GET",
                "/assistants",
                query={
                    "limit": limit,
                    "order": order,
                    "after": after,
                    "before": before,
                },
                options=options,
            ),
            JsonParser(ListAssistantsResponse),
            CursorPagination(
                items="data",
                cursor="last_id",
                parameter="after",
                has_more="has_more",
            ),
        )

    async def create(
        self,
        *,
        model: str,
        name: str | None | NotGiven = NOT_GIVEN,
        description: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantObjectToolParam] | NotGiven = NOT_GIVEN,
        file_ids: Sequence[str] | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> AssistantObject:
        """Create an assistant.

        `POST /assistants`

        Args:
            model: ID of the model that the assistant uses.
            name: Name of the assistant, at most 256 characters.
            description: Description of the assistant, at most 512 characters.
            instructions: System instructions for the model, at most 32768
                characters.
            tools: Tools that the assistant can use, at most 128. Default: `[]`.
            file_ids: IDs of the files attached to the assistant, at most 20, ordered
                by creation date with the oldest first. Default: `[]`.
            metadata: Up to 16 key-value pairs of your own data, with keys of at most
                64 and values of at most 512 characters.

        Returns:
            The created assistant.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/assistants",
                body=JsonBody(
                    {
                        "model": model,
                        "name": name,
                        "description": description,
                        "instructions": instructions,
                        "tools": tools,
                        "file_ids": file_ids,
                        "metadata": metadata,
                    },
                ),
                options=options,
            ),
            JsonParser(AssistantObject),
        )

    async def get(
        self,
        assistant_id: str,
        **options: Unpack[RequestOptions],
    ) -> AssistantObject:
        """Get an assistant.

        `GET /assistants/{assistant_id}`

        Args:
            assistant_id: ID of the assistant.

        Returns:
            The assistant.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/assistants/{assistant_id}",
                path_parameters={"assistant_id": assistant_id},
                options=options,
            ),
            JsonParser(AssistantObject),
        )

    async def modify(
        self,
        assistant_id: str,
        *,
        model: str | NotGiven = NOT_GIVEN,
        name: str | None | NotGiven = NOT_GIVEN,
        description: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantObjectToolParam] | NotGiven = NOT_GIVEN,
        file_ids: Sequence[str] | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> AssistantObject:
        """Modify an assistant.

        `POST /assistants/{assistant_id}`

        Args:
            assistant_id: ID of the assistant.
            model: ID of the model that the assistant uses.
            name: Name of the assistant, at most 256 characters.
            description: Description of the assistant, at most 512 characters.
            instructions: System instructions for the model, at most 32768
                characters.
            tools: Tools that the assistant can use, at most 128. Default: `[]`.
            file_ids: IDs of the files attached to the assistant, at most 20, ordered
                by creation date with the oldest first. Default: `[]`.
            metadata: Up to 16 key-value pairs of your own data, with keys of at most
                64 and values of at most 512 characters.

        Returns:
            The modified assistant.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/assistants/{assistant_id}",
                path_parameters={"assistant_id": assistant_id},
                body=JsonBody(
                    {
                        "model": model,
                        "name": name,
                        "description": description,
                        "instructions": instructions,
                        "tools": tools,
                        "file_ids": file_ids,
                        "metadata": metadata,
                    },
                ),
                options=options,
            ),
            JsonParser(AssistantObject),
        )

    async def delete(
        self,
        assistant_id: str,
        **options: Unpack[RequestOptions],
    ) -> DeleteAssistantResponse:
        """Delete an assistant.

        `DELETE /assistants/{assistant_id}`

        Args:
            assistant_id: ID of the assistant.

        Returns:
            Result of the deletion.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "DELETE",
                "/assistants/{assistant_id}",
                path_parameters={"assistant_id": assistant_id},
                options=options,
            ),
            JsonParser(DeleteAssistantResponse),
        )


class AsyncAssistantsRaw:
    """Raw-response variants of the methods of `client.assistants`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncAssistants(transport)
        self.list = async_to_raw_response(calls.list)
        self.create = async_to_raw_response(calls.create)
        self.get = async_to_raw_response(calls.get)
        self.modify = async_to_raw_response(calls.modify)
        self.delete = async_to_raw_response(calls.delete)


class AsyncAssistantsStreamed:
    """Streamed-response variants of the methods of `client.assistants`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncAssistants(transport)
        self.list = async_to_streamed_response(calls.list)
        self.create = async_to_streamed_response(calls.create)
        self.get = async_to_streamed_response(calls.get)
        self.modify = async_to_streamed_response(calls.modify)
        self.delete = async_to_streamed_response(calls.delete)


class AssistantsFiles:
    """Methods of `client.assistants.files`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AssistantsFilesRaw:
        """The same methods, returning the raw response with status and headers."""
        return AssistantsFilesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AssistantsFilesStreamed:
        """The same methods as context managers, streaming the response body."""
        return AssistantsFilesStreamed(self._transport.with_streaming_response())

    def list(
        self,
        assistant_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        after: str | NotGiven = NOT_GIVEN,
        before: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Page[AssistantFileObject, ListAssistantFilesResponse]:
        """List assistant files.

        `GET /assistants/{assistant_id}/files`

        Args:
            assistant_id: ID of the assistant.
            limit: Maximum number of items per page, between 1 and 100. Default:
                `20`.
            order: Order of the items by creation time, either `asc` (oldest first)
                or `desc` (newest first). Default: `"desc"`.
            after: Cursor; the page starts after the item with this ID.
            before: Cursor; the page ends before the item with this ID.

        Returns:
            The first page; iterate over it to get the items of all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request(
                "GET",
                "/assistants/{assistant_id}/files",
                path_parameters={"assistant_id": assistant_id},
                query={
                    "limit": limit,
                    "order": order,
                    "after": after,
                    "before": before,
                },
                options=options,
            ),
            JsonParser(ListAssistantFilesResponse),
            CursorPagination(
                items="data",
                cursor="last_id",
                parameter="after",
                has_more="has_more",
            ),
        )

    def create(
        self,
        assistant_id: str,
        *,
        file_id: str,
        **options: Unpack[RequestOptions],
    ) -> AssistantFileObject:
        """Attach a file to an assistant.

        `POST /assistants/{assistant_id}/files`

        Args:
            assistant_id: ID of the assistant to which the file is attached.
            file_id: ID of a file that was uploaded with the purpose `assistants`.

        Returns:
            The created assistant file.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/assistants/{assistant_id}/files",
                path_parameters={"assistant_id": assistant_id},
                body=JsonBody({"file_id": file_id}),
                options=options,
            ),
            JsonParser(AssistantFileObject),
        )

    def get(
        self,
        assistant_id: str,
        file_id: str,
        **options: Unpack[RequestOptions],
    ) -> AssistantFileObject:
        """Get an assistant file.

        `GET /assistants/{assistant_id}/files/{file_id}`

        Args:
            assistant_id: ID of the assistant.
            file_id: ID of the attached file.

        Returns:
            The assistant file.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/assistants/{assistant_id}/files/{file_id}",
                path_parameters={"assistant_id": assistant_id, "file_id": file_id},
                options=options,
            ),
            JsonParser(AssistantFileObject),
        )

    def delete(
        self,
        assistant_id: str,
        file_id: str,
        **options: Unpack[RequestOptions],
    ) -> DeleteAssistantFileResponse:
        """Detach a file from an assistant.

        `DELETE /assistants/{assistant_id}/files/{file_id}`

        Args:
            assistant_id: ID of the assistant.
            file_id: ID of the file to detach.

        Returns:
            Result of the detachment.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "DELETE",
                "/assistants/{assistant_id}/files/{file_id}",
                path_parameters={"assistant_id": assistant_id, "file_id": file_id},
                options=options,
            ),
            JsonParser(DeleteAssistantFileResponse),
        )


class AssistantsFilesRaw:
    """Raw-response variants of the methods of `client.assistants.files`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = AssistantsFiles(transport)
        self.list = to_raw_response(calls.list)
        self.create = to_raw_response(calls.create)
        self.get = to_raw_response(calls.get)
        self.delete = to_raw_response(calls.delete)


class AssistantsFilesStreamed:
    """Streamed-response variants of the methods of `client.assistants.files`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = AssistantsFiles(transport)
        self.list = to_streamed_response(calls.list)
        self.create = to_streamed_response(calls.create)
        self.get = to_streamed_response(calls.get)
        self.delete = to_streamed_response(calls.delete)


class AsyncAssistantsFiles:
    """Methods of `client.assistants.files`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncAssistantsFilesRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncAssistantsFilesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncAssistantsFilesStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncAssistantsFilesStreamed(self._transport.with_streaming_response())

    def list(
        self,
        assistant_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        after: str | NotGiven = NOT_GIVEN,
        before: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[AssistantFileObject, ListAssistantFilesResponse]:
        """List assistant files.

        `GET /assistants/{assistant_id}/files`

        Args:
            assistant_id: ID of the assistant.
            limit: Maximum number of items per page, between 1 and 100. Default:
                `20`.
            order: Order of the items by creation time, either `asc` (oldest first)
                or `desc` (newest first). Default: `"desc"`.
            after: Cursor; the page starts after the item with this ID.
            before: Cursor; the page ends before the item with this ID.

        Returns:
            `await` returns the first page; `async for` iterates over the items of
                all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request(
                "GET",
                "/assistants/{assistant_id}/files",
                path_parameters={"assistant_id": assistant_id},
                query={
                    "limit": limit,
                    "order": order,
                    "after": after,
                    "before": before,
                },
                options=options,
            ),
            JsonParser(ListAssistantFilesResponse),
            CursorPagination(
                items="data",
                cursor="last_id",
                parameter="after",
                has_more="has_more",
            ),
        )

    async def create(
        self,
        assistant_id: str,
        *,
        file_id: str,
        **options: Unpack[RequestOptions],
    ) -> AssistantFileObject:
        """Attach a file to an assistant.

        `POST /assistants/{assistant_id}/files`

        Args:
            assistant_id: ID of the assistant to which the file is attached.
            file_id: ID of a file that was uploaded with the purpose `assistants`.

        Returns:
            The created assistant file.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/assistants/{assistant_id}/files",
                path_parameters={"assistant_id": assistant_id},
                body=JsonBody({"file_id": file_id}),
                options=options,
            ),
            JsonParser(AssistantFileObject),
        )

    async def get(
        self,
        assistant_id: str,
        file_id: str,
        **options: Unpack[RequestOptions],
    ) -> AssistantFileObject:
        """Get an assistant file.

        `GET /assistants/{assistant_id}/files/{file_id}`

        Args:
            assistant_id: ID of the assistant.
            file_id: ID of the attached file.

        Returns:
            The assistant file.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/assistants/{assistant_id}/files/{file_id}",
                path_parameters={"assistant_id": assistant_id, "file_id": file_id},
                options=options,
            ),
            JsonParser(AssistantFileObject),
        )

    async def delete(
        self,
        assistant_id: str,
        file_id: str,
        **options: Unpack[RequestOptions],
    ) -> DeleteAssistantFileResponse:
        """Detach a file from an assistant.

        `DELETE /assistants/{assistant_id}/files/{file_id}`

        Args:
            assistant_id: ID of the assistant.
            file_id: ID of the file to detach.

        Returns:
            Result of the detachment.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "DELETE",
                "/assistants/{assistant_id}/files/{file_id}",
                path_parameters={"assistant_id": assistant_id, "file_id": file_id},
                options=options,
            ),
            JsonParser(DeleteAssistantFileResponse),
        )


class AsyncAssistantsFilesRaw:
    """Raw-response variants of the methods of `client.assistants.files`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncAssistantsFiles(transport)
        self.list = async_to_raw_response(calls.list)
        self.create = async_to_raw_response(calls.create)
        self.get = async_to_raw_response(calls.get)
        self.delete = async_to_raw_response(calls.delete)


class AsyncAssistantsFilesStreamed:
    """Streamed-response variants of the methods of `client.assistants.files`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncAssistantsFiles(transport)
        self.list = async_to_streamed_response(calls.list)
        self.create = async_to_streamed_response(calls.create)
        self.get = async_to_streamed_response(calls.get)
        self.delete = async_to_streamed_response(calls.delete)


class Threads:
    """Methods of `client.threads`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def messages(self) -> ThreadsMessages:
        """The methods of `client.threads.messages`."""
        return ThreadsMessages(self._transport)

    @cached_property
    def runs(self) -> ThreadsRuns:
        """The methods of `client.threads.runs`."""
        return ThreadsRuns(self._transport)

    @cached_property
    def with_raw_response(self) -> ThreadsRaw:
        """The same methods, returning the raw response with status and headers."""
        return ThreadsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ThreadsStreamed:
        """The same methods as context managers, streaming the response body."""
        return ThreadsStreamed(self._transport.with_streaming_response())

    def create(
        self,
        *,
        messages: (
            Sequence[CreateMessageRequest | CreateMessageRequestDict] | NotGiven
        ) = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> ThreadObject:
        """Create a thread.

        `POST /threads`

        Args:
            messages: Messages that the thread starts with.
            metadata: Up to 16 key-value pairs of your own data, with keys of at most
                64 and values of at most 512 characters.

        Returns:
            The created thread.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/threads",
                body=JsonBody(
                    {"messages": messages, "metadata": metadata},
                    optional=True,
                ),
                options=options,
            ),
            JsonParser(ThreadObject),
        )

    def get(self, thread_id: str, **options: Unpack[RequestOptions]) -> ThreadObject:
        """Get a thread.

        `GET /threads/{thread_id}`

        Args:
            thread_id: ID of the thread.

        Returns:
            The thread.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/threads/{thread_id}",
                path_parameters={"thread_id": thread_id},
                options=options,
            ),
            JsonParser(ThreadObject),
        )

    def modify(
        self,
        thread_id: str,
        *,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> ThreadObject:
        """Modify a thread.

        `POST /threads/{thread_id}`

        Args:
            thread_id: ID of the thread.
            metadata: Up to 16 key-value pairs of your own data, with keys of at most
                64 and values of at most 512 characters.

        Returns:
            The modified thread.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}",
                path_parameters={"thread_id": thread_id},
                body=JsonBody({"metadata": metadata}),
                options=options,
            ),
            JsonParser(ThreadObject),
        )

    def delete(
        self,
        thread_id: str,
        **options: Unpack[RequestOptions],
    ) -> DeleteThreadResponse:
        """Delete a thread.

        `DELETE /threads/{thread_id}`

        Args:
            thread_id: ID of the thread.

        Returns:
            Result of the deletion.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "DELETE",
                "/threads/{thread_id}",
                path_parameters={"thread_id": thread_id},
                options=options,
            ),
            JsonParser(DeleteThreadResponse),
        )

    @overload
    def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: CreateThreadRequest | CreateThreadRequestDict | NotGiven = NOT_GIVEN,
        model: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantObjectToolParam] | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        stream: Literal[False] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> RunObject: ...

    @overload
    def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: CreateThreadRequest | CreateThreadRequestDict | NotGiven = NOT_GIVEN,
        model: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantObjectToolParam] | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> Stream[AssistantStreamEvent]: ...

    @overload
    def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: CreateThreadRequest | CreateThreadRequestDict | NotGiven = NOT_GIVEN,
        model: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantObjectToolParam] | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        stream: bool | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> RunObject | Stream[AssistantStreamEvent]: ...

    def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: CreateThreadRequest | CreateThreadRequestDict | NotGiven = NOT_GIVEN,
        model: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantObjectToolParam] | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        stream: bool | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> RunObject | Stream[AssistantStreamEvent]:
        """Create a thread and a run.

        `POST /threads/runs`

        Args:
            assistant_id: ID of the assistant that executes the run.
            thread: Thread to create; by default an empty thread.
            model: ID of the model for this run; by default the model of the
                assistant.
            instructions: Instructions for this run; by default the instructions of
                the assistant.
            tools: Tools available to this run, at most 20; by default the tools of
                the assistant.
            metadata: Up to 16 key-value pairs of your own data, with keys of at most
                64 and values of at most 512 characters.
            temperature: Sampling temperature, between 0 and 2. Default: `1`.
            stream: Whether to stream the events of the run as server-sent events
                instead of returning the run.

        Returns:
            The created run. With `stream=True`, a stream to iterate over.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send_or_stream(
            Request(
                "POST",
                "/threads/runs",
                body=JsonBody(
                    {
                        "assistant_id": assistant_id,
                        "thread": thread,
                        "model": model,
                        "instructions": instructions,
                        "tools": tools,
                        "metadata": metadata,
                        "temperature": temperature,
                        "stream": stream,
                    },
                ),
                options=options,
            ),
            JsonParser(RunObject),
            lambda: EventStreamFormat[AssistantStreamEvent](
                AssistantStreamEvent,
                envelope=True,
                must_end=True,
                error_member="error",
            ),
            stream=stream,
        )


class ThreadsRaw:
    """Raw-response variants of the methods of `client.threads`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Threads(transport)
        self.create = to_raw_response(calls.create)
        self.get = to_raw_response(calls.get)
        self.modify = to_raw_response(calls.modify)
        self.delete = to_raw_response(calls.delete)
        self.create_and_run = to_raw_response(calls.create_and_run)


class ThreadsStreamed:
    """Streamed-response variants of the methods of `client.threads`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Threads(transport)
        self.create = to_streamed_response(calls.create)
        self.get = to_streamed_response(calls.get)
        self.modify = to_streamed_response(calls.modify)
        self.delete = to_streamed_response(calls.delete)
        self.create_and_run = to_streamed_response(calls.create_and_run)


class AsyncThreads:
    """Methods of `client.threads`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def messages(self) -> AsyncThreadsMessages:
        """The methods of `client.threads.messages`."""
        return AsyncThreadsMessages(self._transport)

    @cached_property
    def runs(self) -> AsyncThreadsRuns:
        """The methods of `client.threads.runs`."""
        return AsyncThreadsRuns(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncThreadsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncThreadsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncThreadsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncThreadsStreamed(self._transport.with_streaming_response())

    async def create(
        self,
        *,
        messages: (
            Sequence[CreateMessageRequest | CreateMessageRequestDict] | NotGiven
        ) = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> ThreadObject:
        """Create a thread.

        `POST /threads`

        Args:
            messages: Messages that the thread starts with.
            metadata: Up to 16 key-value pairs of your own data, with keys of at most
                64 and values of at most 512 characters.

        Returns:
            The created thread.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/threads",
                body=JsonBody(
                    {"messages": messages, "metadata": metadata},
                    optional=True,
                ),
                options=options,
            ),
            JsonParser(ThreadObject),
        )

    async def get(
        self,
        thread_id: str,
        **options: Unpack[RequestOptions],
    ) -> ThreadObject:
        """Get a thread.

        `GET /threads/{thread_id}`

        Args:
            thread_id: ID of the thread.

        Returns:
            The thread.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/threads/{thread_id}",
                path_parameters={"thread_id": thread_id},
                options=options,
            ),
            JsonParser(ThreadObject),
        )

    async def modify(
        self,
        thread_id: str,
        *,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> ThreadObject:
        """Modify a thread.

        `POST /threads/{thread_id}`

        Args:
            thread_id: ID of the thread.
            metadata: Up to 16 key-value pairs of your own data, with keys of at most
                64 and values of at most 512 characters.

        Returns:
            The modified thread.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}",
                path_parameters={"thread_id": thread_id},
                body=JsonBody({"metadata": metadata}),
                options=options,
            ),
            JsonParser(ThreadObject),
        )

    async def delete(
        self,
        thread_id: str,
        **options: Unpack[RequestOptions],
    ) -> DeleteThreadResponse:
        """Delete a thread.

        `DELETE /threads/{thread_id}`

        Args:
            thread_id: ID of the thread.

        Returns:
            Result of the deletion.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "DELETE",
                "/threads/{thread_id}",
                path_parameters={"thread_id": thread_id},
                options=options,
            ),
            JsonParser(DeleteThreadResponse),
        )

    @overload
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: CreateThreadRequest | CreateThreadRequestDict | NotGiven = NOT_GIVEN,
        model: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantObjectToolParam] | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        stream: Literal[False] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> RunObject: ...

    @overload
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: CreateThreadRequest | CreateThreadRequestDict | NotGiven = NOT_GIVEN,
        model: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantObjectToolParam] | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[AssistantStreamEvent]: ...

    @overload
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: CreateThreadRequest | CreateThreadRequestDict | NotGiven = NOT_GIVEN,
        model: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantObjectToolParam] | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        stream: bool | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> RunObject | AsyncStream[AssistantStreamEvent]: ...

    async def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: CreateThreadRequest | CreateThreadRequestDict | NotGiven = NOT_GIVEN,
        model: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantObjectToolParam] | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        stream: bool | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> RunObject | AsyncStream[AssistantStreamEvent]:
        """Create a thread and a run.

        `POST /threads/runs`

        Args:
            assistant_id: ID of the assistant that executes the run.
            thread: Thread to create; by default an empty thread.
            model: ID of the model for this run; by default the model of the
                assistant.
            instructions: Instructions for this run; by default the instructions of
                the assistant.
            tools: Tools available to this run, at most 20; by default the tools of
                the assistant.
            metadata: Up to 16 key-value pairs of your own data, with keys of at most
                64 and values of at most 512 characters.
            temperature: Sampling temperature, between 0 and 2. Default: `1`.
            stream: Whether to stream the events of the run as server-sent events
                instead of returning the run.

        Returns:
            The created run. With `stream=True`, a stream to iterate over by `async
                for`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send_or_stream(
            Request(
                "POST",
                "/threads/runs",
                body=JsonBody(
                    {
                        "assistant_id": assistant_id,
                        "thread": thread,
                        "model": model,
                        "instructions": instructions,
                        "tools": tools,
                        "metadata": metadata,
                        "temperature": temperature,
                        "stream": stream,
                    },
                ),
                options=options,
            ),
            JsonParser(RunObject),
            lambda: EventStreamFormat[AssistantStreamEvent](
                AssistantStreamEvent,
                envelope=True,
                must_end=True,
                error_member="error",
            ),
            stream=stream,
        )


class AsyncThreadsRaw:
    """Raw-response variants of the methods of `client.threads`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncThreads(transport)
        self.create = async_to_raw_response(calls.create)
        self.get = async_to_raw_response(calls.get)
        self.modify = async_to_raw_response(calls.modify)
        self.delete = async_to_raw_response(calls.delete)
        self.create_and_run = async_to_raw_response(calls.create_and_run)


class AsyncThreadsStreamed:
    """Streamed-response variants of the methods of `client.threads`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncThreads(transport)
        self.create = async_to_streamed_response(calls.create)
        self.get = async_to_streamed_response(calls.get)
        self.modify = async_to_streamed_response(calls.modify)
        self.delete = async_to_streamed_response(calls.delete)
        self.create_and_run = async_to_streamed_response(calls.create_and_run)


class ThreadsMessages:
    """Methods of `client.threads.messages`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def files(self) -> ThreadsMessagesFiles:
        """The methods of `client.threads.messages.files`."""
        return ThreadsMessagesFiles(self._transport)

    @cached_property
    def with_raw_response(self) -> ThreadsMessagesRaw:
        """The same methods, returning the raw response with status and headers."""
        return ThreadsMessagesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ThreadsMessagesStreamed:
        """The same methods as context managers, streaming the response body."""
        return ThreadsMessagesStreamed(self._transport.with_streaming_response())

    def list(
        self,
        thread_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        after: str | NotGiven = NOT_GIVEN,
        before: str | NotGiven = NOT_GIVEN,
        run_id: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Page[MessageObject, ListMessagesResponse]:
        """List messages.

        `GET /threads/{thread_id}/messages`

        Args:
            thread_id: ID of the thread.
            limit: Maximum number of items per page, between 1 and 100. Default:
                `20`.
            order: Order of the items by creation time, either `asc` (oldest first)
                or `desc` (newest first). Default: `"desc"`.
            after: Cursor; the page starts after the item with this ID.
            before: Cursor; the page ends before the item with this ID.
            run_id: ID of a run; only messages that this run created are listed.

        Returns:
            The first page; iterate over it to get the items of all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request(
                "GET",
                "/threads/{thread_id}/messages",
                path_parameters={"thread_id": thread_id},
                query={
                    "limit": limit,
                    "order": order,
                    "after": after,
                    "before": before,
                    "run_id": run_id,
                },
                options=options,
            ),
            JsonParser(ListMessagesResponse),
            CursorPagination(
                items="data",
                cursor="last_id",
                parameter="after",
                has_more="has_more",
            ),
        )

    def create(
        self,
        thread_id: str,
        *,
        role: CreateMessageRequestRole,
        content: str,
        file_ids: Sequence[str] | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> MessageObject:
        """Create a message.

        `POST /threads/{thread_id}/messages`

        Args:
            thread_id: ID of the thread to which the message is added.
            role: Author of the message, `user` or `assistant`.
            content: Text of the message, between 1 and 32768 characters.
            file_ids: IDs of the files to attach to the message for the tools of the
                assistant, at most 10. Default: `[]`.
            metadata: Up to 16 key-value pairs of your own data, with keys of at most
                64 and values of at most 512 characters.

        Returns:
            The created message.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}/messages",
                path_parameters={"thread_id": thread_id},
                body=JsonBody(
                    {
                        "role": role,
                        "content": content,
                        "file_ids": file_ids,
                        "metadata": metadata,
                    },
                ),
                options=options,
            ),
            JsonParser(MessageObject),
        )

    def get(
        self,
        thread_id: str,
        message_id: str,
        **options: Unpack[RequestOptions],
    ) -> MessageObject:
        """Get a message.

        `GET /threads/{thread_id}/messages/{message_id}`

        Args:
            thread_id: ID of the thread that contains the message.
            message_id: ID of the message.

        Returns:
            The message.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/threads/{thread_id}/messages/{message_id}",
                path_parameters={"thread_id": thread_id, "message_id": message_id},
                options=options,
            ),
            JsonParser(MessageObject),
        )

    def modify(
        self,
        thread_id: str,
        message_id: str,
        *,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> MessageObject:
        """Modify a message.

        `POST /threads/{thread_id}/messages/{message_id}`

        Args:
            thread_id: ID of the thread that contains the message.
            message_id: ID of the message.
            metadata: Up to 16 key-value pairs of your own data, with keys of at most
                64 and values of at most 512 characters.

        Returns:
            The modified message.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}/messages/{message_id}",
                path_parameters={"thread_id": thread_id, "message_id": message_id},
                body=JsonBody({"metadata": metadata}),
                options=options,
            ),
            JsonParser(MessageObject),
        )


class ThreadsMessagesRaw:
    """Raw-response variants of the methods of `client.threads.messages`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ThreadsMessages(transport)
        self.list = to_raw_response(calls.list)
        self.create = to_raw_response(calls.create)
        self.get = to_raw_response(calls.get)
        self.modify = to_raw_response(calls.modify)


class ThreadsMessagesStreamed:
    """Streamed-response variants of the methods of `client.threads.messages`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ThreadsMessages(transport)
        self.list = to_streamed_response(calls.list)
        self.create = to_streamed_response(calls.create)
        self.get = to_streamed_response(calls.get)
        self.modify = to_streamed_response(calls.modify)


class AsyncThreadsMessages:
    """Methods of `client.threads.messages`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def files(self) -> AsyncThreadsMessagesFiles:
        """The methods of `client.threads.messages.files`."""
        return AsyncThreadsMessagesFiles(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncThreadsMessagesRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncThreadsMessagesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncThreadsMessagesStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncThreadsMessagesStreamed(self._transport.with_streaming_response())

    def list(
        self,
        thread_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        after: str | NotGiven = NOT_GIVEN,
        before: str | NotGiven = NOT_GIVEN,
        run_id: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[MessageObject, ListMessagesResponse]:
        """List messages.

        `GET /threads/{thread_id}/messages`

        Args:
            thread_id: ID of the thread.
            limit: Maximum number of items per page, between 1 and 100. Default:
                `20`.
            order: Order of the items by creation time, either `asc` (oldest first)
                or `desc` (newest first). Default: `"desc"`.
            after: Cursor; the page starts after the item with this ID.
            before: Cursor; the page ends before the item with this ID.
            run_id: ID of a run; only messages that this run created are listed.

        Returns:
            `await` returns the first page; `async for` iterates over the items of
                all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request(
                "GET",
                "/threads/{thread_id}/messages",
                path_parameters={"thread_id": thread_id},
                query={
                    "limit": limit,
                    "order": order,
                    "after": after,
                    "before": before,
                    "run_id": run_id,
                },
                options=options,
            ),
            JsonParser(ListMessagesResponse),
            CursorPagination(
                items="data",
                cursor="last_id",
                parameter="after",
                has_more="has_more",
            ),
        )

    async def create(
        self,
        thread_id: str,
        *,
        role: CreateMessageRequestRole,
        content: str,
        file_ids: Sequence[str] | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> MessageObject:
        """Create a message.

        `POST /threads/{thread_id}/messages`

        Args:
            thread_id: ID of the thread to which the message is added.
            role: Author of the message, `user` or `assistant`.
            content: Text of the message, between 1 and 32768 characters.
            file_ids: IDs of the files to attach to the message for the tools of the
                assistant, at most 10. Default: `[]`.
            metadata: Up to 16 key-value pairs of your own data, with keys of at most
                64 and values of at most 512 characters.

        Returns:
            The created message.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}/messages",
                path_parameters={"thread_id": thread_id},
                body=JsonBody(
                    {
                        "role": role,
                        "content": content,
                        "file_ids": file_ids,
                        "metadata": metadata,
                    },
                ),
                options=options,
            ),
            JsonParser(MessageObject),
        )

    async def get(
        self,
        thread_id: str,
        message_id: str,
        **options: Unpack[RequestOptions],
    ) -> MessageObject:
        """Get a message.

        `GET /threads/{thread_id}/messages/{message_id}`

        Args:
            thread_id: ID of the thread that contains the message.
            message_id: ID of the message.

        Returns:
            The message.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/threads/{thread_id}/messages/{message_id}",
                path_parameters={"thread_id": thread_id, "message_id": message_id},
                options=options,
            ),
            JsonParser(MessageObject),
        )

    async def modify(
        self,
        thread_id: str,
        message_id: str,
        *,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> MessageObject:
        """Modify a message.

        `POST /threads/{thread_id}/messages/{message_id}`

        Args:
            thread_id: ID of the thread that contains the message.
            message_id: ID of the message.
            metadata: Up to 16 key-value pairs of your own data, with keys of at most
                64 and values of at most 512 characters.

        Returns:
            The modified message.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}/messages/{message_id}",
                path_parameters={"thread_id": thread_id, "message_id": message_id},
                body=JsonBody({"metadata": metadata}),
                options=options,
            ),
            JsonParser(MessageObject),
        )


class AsyncThreadsMessagesRaw:
    """Raw-response variants of the methods of `client.threads.messages`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncThreadsMessages(transport)
        self.list = async_to_raw_response(calls.list)
        self.create = async_to_raw_response(calls.create)
        self.get = async_to_raw_response(calls.get)
        self.modify = async_to_raw_response(calls.modify)


class AsyncThreadsMessagesStreamed:
    """Streamed-response variants of the methods of `client.threads.messages`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncThreadsMessages(transport)
        self.list = async_to_streamed_response(calls.list)
        self.create = async_to_streamed_response(calls.create)
        self.get = async_to_streamed_response(calls.get)
        self.modify = async_to_streamed_response(calls.modify)


class ThreadsMessagesFiles:
    """Methods of `client.threads.messages.files`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ThreadsMessagesFilesRaw:
        """The same methods, returning the raw response with status and headers."""
        return ThreadsMessagesFilesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ThreadsMessagesFilesStreamed:
        """The same methods as context managers, streaming the response body."""
        return ThreadsMessagesFilesStreamed(self._transport.with_streaming_response())

    def list(
        self,
        thread_id: str,
        message_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        after: str | NotGiven = NOT_GIVEN,
        before: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Page[MessageFileObject, ListMessageFilesResponse]:
        """List message files.

        `GET /threads/{thread_id}/messages/{message_id}/files`

        Args:
            thread_id: ID of the thread that contains the message.
            message_id: ID of the message.
            limit: Maximum number of items per page, between 1 and 100. Default:
                `20`.
            order: Order of the items by creation time, either `asc` (oldest first)
                or `desc` (newest first). Default: `"desc"`.
            after: Cursor; the page starts after the item with this ID.
            before: Cursor; the page ends before the item with this ID.

        Returns:
            The first page; iterate over it to get the items of all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request(
                "GET",
                "/threads/{thread_id}/messages/{message_id}/files",
                path_parameters={"thread_id": thread_id, "message_id": message_id},
                query={
                    "limit": limit,
                    "order": order,
                    "after": after,
                    "before": before,
                },
                options=options,
            ),
            JsonParser(ListMessageFilesResponse),
            CursorPagination(
                items="data",
                cursor="last_id",
                parameter="after",
                has_more="has_more",
            ),
        )

    def get(
        self,
        thread_id: str,
        message_id: str,
        file_id: str,
        **options: Unpack[RequestOptions],
    ) -> MessageFileObject:
        """Get a message file.

        `GET /threads/{thread_id}/messages/{message_id}/files/{file_id}`

        Args:
            thread_id: ID of the thread that contains the message.
            message_id: ID of the message.
            file_id: ID of the attached file.

        Returns:
            The message file.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/threads/{thread_id}/messages/{message_id}/files/{file_id}",
                path_parameters={
                    "thread_id": thread_id,
                    "message_id": message_id,
                    "file_id": file_id,
                },
                options=options,
            ),
            JsonParser(MessageFileObject),
        )


class ThreadsMessagesFilesRaw:
    """Raw-response variants of the methods of `client.threads.messages.files`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ThreadsMessagesFiles(transport)
        self.list = to_raw_response(calls.list)
        self.get = to_raw_response(calls.get)


class ThreadsMessagesFilesStreamed:
    """Streamed-response variants of the methods of `client.threads.messages.files`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ThreadsMessagesFiles(transport)
        self.list = to_streamed_response(calls.list)
        self.get = to_streamed_response(calls.get)


class AsyncThreadsMessagesFiles:
    """Methods of `client.threads.messages.files`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncThreadsMessagesFilesRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncThreadsMessagesFilesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncThreadsMessagesFilesStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncThreadsMessagesFilesStreamed(
            self._transport.with_streaming_response(),
        )

    def list(
        self,
        thread_id: str,
        message_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        after: str | NotGiven = NOT_GIVEN,
        before: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[MessageFileObject, ListMessageFilesResponse]:
        """List message files.

        `GET /threads/{thread_id}/messages/{message_id}/files`

        Args:
            thread_id: ID of the thread that contains the message.
            message_id: ID of the message.
            limit: Maximum number of items per page, between 1 and 100. Default:
                `20`.
            order: Order of the items by creation time, either `asc` (oldest first)
                or `desc` (newest first). Default: `"desc"`.
            after: Cursor; the page starts after the item with this ID.
            before: Cursor; the page ends before the item with this ID.

        Returns:
            `await` returns the first page; `async for` iterates over the items of
                all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request(
                "GET",
                "/threads/{thread_id}/messages/{message_id}/files",
                path_parameters={"thread_id": thread_id, "message_id": message_id},
                query={
                    "limit": limit,
                    "order": order,
                    "after": after,
                    "before": before,
                },
                options=options,
            ),
            JsonParser(ListMessageFilesResponse),
            CursorPagination(
                items="data",
                cursor="last_id",
                parameter="after",
                has_more="has_more",
            ),
        )

    async def get(
        self,
        thread_id: str,
        message_id: str,
        file_id: str,
        **options: Unpack[RequestOptions],
    ) -> MessageFileObject:
        """Get a message file.

        `GET /threads/{thread_id}/messages/{message_id}/files/{file_id}`

        Args:
            thread_id: ID of the thread that contains the message.
            message_id: ID of the message.
            file_id: ID of the attached file.

        Returns:
            The message file.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/threads/{thread_id}/messages/{message_id}/files/{file_id}",
                path_parameters={
                    "thread_id": thread_id,
                    "message_id": message_id,
                    "file_id": file_id,
                },
                options=options,
            ),
            JsonParser(MessageFileObject),
        )


class AsyncThreadsMessagesFilesRaw:
    """Raw-response variants of the methods of `client.threads.messages.files`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncThreadsMessagesFiles(transport)
        self.list = async_to_raw_response(calls.list)
        self.get = async_to_raw_response(calls.get)


class AsyncThreadsMessagesFilesStreamed:
    """Streamed-response variants of the methods of `client.threads.messages.files`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncThreadsMessagesFiles(transport)
        self.list = async_to_streamed_response(calls.list)
        self.get = async_to_streamed_response(calls.get)


class ThreadsRuns:
    """Methods of `client.threads.runs`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def steps(self) -> ThreadsRunsSteps:
        """The methods of `client.threads.runs.steps`."""
        return ThreadsRunsSteps(self._transport)

    @cached_property
    def with_raw_response(self) -> ThreadsRunsRaw:
        """The same methods, returning the raw response with status and headers."""
        return ThreadsRunsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ThreadsRunsStreamed:
        """The same methods as context managers, streaming the response body."""
        return ThreadsRunsStreamed(self._transport.with_streaming_response())

    def list(
        self,
        thread_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        after: str | NotGiven = NOT_GIVEN,
        before: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Page[RunObject, ListRunsResponse]:
        """List runs.

        `GET /threads/{thread_id}/runs`

        Args:
            thread_id: ID of the thread.
            limit: Maximum number of items per page, between 1 and 100. Default:
                `20`.
            order: Order of the items by creation time, either `asc` (oldest first)
                or `desc` (newest first). Default: `"desc"`.
            after: Cursor; the page starts after the item with this ID.
            before: Cursor; the page ends before the item with this ID.

        Returns:
            The first page; iterate over it to get the items of all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request(
                "GET",
                "/threads/{thread_id}/runs",
                path_parameters={"thread_id": thread_id},
                query={
                    "limit": limit,
                    "order": order,
                    "after": after,
                    "before": before,
                },
                options=options,
            ),
            JsonParser(ListRunsResponse),
            CursorPagination(
                items="data",
                cursor="last_id",
                parameter="after",
                has_more="has_more",
            ),
        )

    @overload
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        model: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        additional_instructions: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantObjectToolParam] | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        stream: Literal[False] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> RunObject: ...

    @overload
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        model: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        additional_instructions: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantObjectToolParam] | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> Stream[AssistantStreamEvent]: ...

    @overload
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        model: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        additional_instructions: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantObjectToolParam] | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        stream: bool | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> RunObject | Stream[AssistantStreamEvent]: ...

    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        model: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        additional_instructions: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantObjectToolParam] | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        stream: bool | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> RunObject | Stream[AssistantStreamEvent]:
        """Create a run.

        `POST /threads/{thread_id}/runs`

        Args:
            thread_id: ID of the thread to run the assistant on.
            assistant_id: ID of the assistant that executes the run.
            model: ID of the model for this run; by default the model of the
                assistant.
            instructions: Instructions for this run; by default the instructions of
                the assistant.
            additional_instructions: Text appended to the instructions for this run,
                without replacing them.
            tools: Tools available to this run, at most 20; by default the tools of
                the assistant.
            metadata: Up to 16 key-value pairs of your own data, with keys of at most
                64 and values of at most 512 characters.
            temperature: Sampling temperature, between 0 and 2. Default: `1`.
            stream: Whether to stream the events of the run as server-sent events
                instead of returning the run.

        Returns:
            The created run. With `stream=True`, a stream to iterate over.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send_or_stream(
            Request(
                "POST",
                "/threads/{thread_id}/runs",
                path_parameters={"thread_id": thread_id},
                body=JsonBody(
                    {
                        "assistant_id": assistant_id,
                        "model": model,
                        "instructions": instructions,
                        "additional_instructions": additional_instructions,
                        "tools": tools,
                        "metadata": metadata,
                        "temperature": temperature,
                        "stream": stream,
                    },
                ),
                options=options,
            ),
            JsonParser(RunObject),
            lambda: EventStreamFormat[AssistantStreamEvent](
                AssistantStreamEvent,
                envelope=True,
                must_end=True,
                error_member="error",
            ),
            stream=stream,
        )

    def get(
        self,
        thread_id: str,
        run_id: str,
        **options: Unpack[RequestOptions],
    ) -> RunObject:
        """Get a run.

        `GET /threads/{thread_id}/runs/{run_id}`

        Args:
            thread_id: ID of the thread that the run belongs to.
            run_id: ID of the run.

        Returns:
            The run.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/threads/{thread_id}/runs/{run_id}",
                path_parameters={"thread_id": thread_id, "run_id": run_id},
                options=options,
            ),
            JsonParser(RunObject),
        )

    def modify(
        self,
        thread_id: str,
        run_id: str,
        *,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> RunObject:
        """Modify a run.

        `POST /threads/{thread_id}/runs/{run_id}`

        Args:
            thread_id: ID of the thread that the run belongs to.
            run_id: ID of the run.
            metadata: Up to 16 key-value pairs of your own data, with keys of at most
                64 and values of at most 512 characters.

        Returns:
            The modified run.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}/runs/{run_id}",
                path_parameters={"thread_id": thread_id, "run_id": run_id},
                body=JsonBody({"metadata": metadata}),
                options=options,
            ),
            JsonParser(RunObject),
        )

    @overload
    def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Sequence[
            SubmitToolOutputsRunRequestToolOutput
            | SubmitToolOutputsRunRequestToolOutputDict
        ],
        stream: Literal[False] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> RunObject: ...

    @overload
    def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Sequence[
            SubmitToolOutputsRunRequestToolOutput
            | SubmitToolOutputsRunRequestToolOutputDict
        ],
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> Stream[AssistantStreamEvent]: ...

    @overload
    def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Sequence[
            SubmitToolOutputsRunRequestToolOutput
            | SubmitToolOutputsRunRequestToolOutputDict
        ],
        stream: bool | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> RunObject | Stream[AssistantStreamEvent]: ...

    def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Sequence[
            SubmitToolOutputsRunRequestToolOutput
            | SubmitToolOutputsRunRequestToolOutputDict
        ],
        stream: bool | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> RunObject | Stream[AssistantStreamEvent]:
        """Submit tool outputs to a run.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`

        Args:
            thread_id: ID of the thread that the run belongs to.
            run_id: ID of the run to continue.
            tool_outputs: Outputs of the tool calls, one for each call in the run's
                `required_action`.
            stream: Whether to stream the events of the run as server-sent events
                instead of returning the run.

        Returns:
            The run, which is queued to continue. With `stream=True`, a stream to
                iterate over.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send_or_stream(
            Request(
                "POST",
                "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
                path_parameters={"thread_id": thread_id, "run_id": run_id},
                body=JsonBody({"tool_outputs": tool_outputs, "stream": stream}),
                options=options,
            ),
            JsonParser(RunObject),
            lambda: EventStreamFormat[AssistantStreamEvent](
                AssistantStreamEvent,
                envelope=True,
                must_end=True,
                error_member="error",
            ),
            stream=stream,
        )

    def cancel(
        self,
        thread_id: str,
        run_id: str,
        **options: Unpack[RequestOptions],
    ) -> RunObject:
        """Cancel a run.

        `POST /threads/{thread_id}/runs/{run_id}/cancel`

        Args:
            thread_id: ID of the thread that the run belongs to.
            run_id: ID of the run.

        Returns:
            The run, whose status is now `cancelling`.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}/runs/{run_id}/cancel",
                path_parameters={"thread_id": thread_id, "run_id": run_id},
                options=options,
            ),
            JsonParser(RunObject),
        )


class ThreadsRunsRaw:
    """Raw-response variants of the methods of `client.threads.runs`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ThreadsRuns(transport)
        self.list = to_raw_response(calls.list)
        self.create = to_raw_response(calls.create)
        self.get = to_raw_response(calls.get)
        self.modify = to_raw_response(calls.modify)
        self.submit_tool_outputs = to_raw_response(calls.submit_tool_outputs)
        self.cancel = to_raw_response(calls.cancel)


class ThreadsRunsStreamed:
    """Streamed-response variants of the methods of `client.threads.runs`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ThreadsRuns(transport)
        self.list = to_streamed_response(calls.list)
        self.create = to_streamed_response(calls.create)
        self.get = to_streamed_response(calls.get)
        self.modify = to_streamed_response(calls.modify)
        self.submit_tool_outputs = to_streamed_response(calls.submit_tool_outputs)
        self.cancel = to_streamed_response(calls.cancel)


class AsyncThreadsRuns:
    """Methods of `client.threads.runs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def steps(self) -> AsyncThreadsRunsSteps:
        """The methods of `client.threads.runs.steps`."""
        return AsyncThreadsRunsSteps(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncThreadsRunsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncThreadsRunsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncThreadsRunsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncThreadsRunsStreamed(self._transport.with_streaming_response())

    def list(
        self,
        thread_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        after: str | NotGiven = NOT_GIVEN,
        before: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[RunObject, ListRunsResponse]:
        """List runs.

        `GET /threads/{thread_id}/runs`

        Args:
            thread_id: ID of the thread.
            limit: Maximum number of items per page, between 1 and 100. Default:
                `20`.
            order: Order of the items by creation time, either `asc` (oldest first)
                or `desc` (newest first). Default: `"desc"`.
            after: Cursor; the page starts after the item with this ID.
            before: Cursor; the page ends before the item with this ID.

        Returns:
            `await` returns the first page; `async for` iterates over the items of
                all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request(
                "GET",
                "/threads/{thread_id}/runs",
                path_parameters={"thread_id": thread_id},
                query={
                    "limit": limit,
                    "order": order,
                    "after": after,
                    "before": before,
                },
                options=options,
            ),
            JsonParser(ListRunsResponse),
            CursorPagination(
                items="data",
                cursor="last_id",
                parameter="after",
                has_more="has_more",
            ),
        )

    @overload
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        model: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        additional_instructions: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantObjectToolParam] | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        stream: Literal[False] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> RunObject: ...

    @overload
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        model: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        additional_instructions: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantObjectToolParam] | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[AssistantStreamEvent]: ...

    @overload
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        model: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        additional_instructions: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantObjectToolParam] | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        stream: bool | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> RunObject | AsyncStream[AssistantStreamEvent]: ...

    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        model: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        additional_instructions: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantObjectToolParam] | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        stream: bool | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> RunObject | AsyncStream[AssistantStreamEvent]:
        """Create a run.

        `POST /threads/{thread_id}/runs`

        Args:
            thread_id: ID of the thread to run the assistant on.
            assistant_id: ID of the assistant that executes the run.
            model: ID of the model for this run; by default the model of the
                assistant.
            instructions: Instructions for this run; by default the instructions of
                the assistant.
            additional_instructions: Text appended to the instructions for this run,
                without replacing them.
            tools: Tools available to this run, at most 20; by default the tools of
                the assistant.
            metadata: Up to 16 key-value pairs of your own data, with keys of at most
                64 and values of at most 512 characters.
            temperature: Sampling temperature, between 0 and 2. Default: `1`.
            stream: Whether to stream the events of the run as server-sent events
                instead of returning the run.

        Returns:
            The created run. With `stream=True`, a stream to iterate over by `async
                for`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send_or_stream(
            Request(
                "POST",
                "/threads/{thread_id}/runs",
                path_parameters={"thread_id": thread_id},
                body=JsonBody(
                    {
                        "assistant_id": assistant_id,
                        "model": model,
                        "instructions": instructions,
                        "additional_instructions": additional_instructions,
                        "tools": tools,
                        "metadata": metadata,
                        "temperature": temperature,
                        "stream": stream,
                    },
                ),
                options=options,
            ),
            JsonParser(RunObject),
            lambda: EventStreamFormat[AssistantStreamEvent](
                AssistantStreamEvent,
                envelope=True,
                must_end=True,
                error_member="error",
            ),
            stream=stream,
        )

    async def get(
        self,
        thread_id: str,
        run_id: str,
        **options: Unpack[RequestOptions],
    ) -> RunObject:
        """Get a run.

        `GET /threads/{thread_id}/runs/{run_id}`

        Args:
            thread_id: ID of the thread that the run belongs to.
            run_id: ID of the run.

        Returns:
            The run.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/threads/{thread_id}/runs/{run_id}",
                path_parameters={"thread_id": thread_id, "run_id": run_id},
                options=options,
            ),
            JsonParser(RunObject),
        )

    async def modify(
        self,
        thread_id: str,
        run_id: str,
        *,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> RunObject:
        """Modify a run.

        `POST /threads/{thread_id}/runs/{run_id}`

        Args:
            thread_id: ID of the thread that the run belongs to.
            run_id: ID of the run.
            metadata: Up to 16 key-value pairs of your own data, with keys of at most
                64 and values of at most 512 characters.

        Returns:
            The modified run.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}/runs/{run_id}",
                path_parameters={"thread_id": thread_id, "run_id": run_id},
                body=JsonBody({"metadata": metadata}),
                options=options,
            ),
            JsonParser(RunObject),
        )

    @overload
    async def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Sequence[
            SubmitToolOutputsRunRequestToolOutput
            | SubmitToolOutputsRunRequestToolOutputDict
        ],
        stream: Literal[False] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> RunObject: ...

    @overload
    async def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Sequence[
            SubmitToolOutputsRunRequestToolOutput
            | SubmitToolOutputsRunRequestToolOutputDict
        ],
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[AssistantStreamEvent]: ...

    @overload
    async def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Sequence[
            SubmitToolOutputsRunRequestToolOutput
            | SubmitToolOutputsRunRequestToolOutputDict
        ],
        stream: bool | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> RunObject | AsyncStream[AssistantStreamEvent]: ...

    async def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Sequence[
            SubmitToolOutputsRunRequestToolOutput
            | SubmitToolOutputsRunRequestToolOutputDict
        ],
        stream: bool | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> RunObject | AsyncStream[AssistantStreamEvent]:
        """Submit tool outputs to a run.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`

        Args:
            thread_id: ID of the thread that the run belongs to.
            run_id: ID of the run to continue.
            tool_outputs: Outputs of the tool calls, one for each call in the run's
                `required_action`.
            stream: Whether to stream the events of the run as server-sent events
                instead of returning the run.

        Returns:
            The run, which is queued to continue. With `stream=True`, a stream to
                iterate over by `async for`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send_or_stream(
            Request(
                "POST",
                "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
                path_parameters={"thread_id": thread_id, "run_id": run_id},
                body=JsonBody({"tool_outputs": tool_outputs, "stream": stream}),
                options=options,
            ),
            JsonParser(RunObject),
            lambda: EventStreamFormat[AssistantStreamEvent](
                AssistantStreamEvent,
                envelope=True,
                must_end=True,
                error_member="error",
            ),
            stream=stream,
        )

    async def cancel(
        self,
        thread_id: str,
        run_id: str,
        **options: Unpack[RequestOptions],
    ) -> RunObject:
        """Cancel a run.

        `POST /threads/{thread_id}/runs/{run_id}/cancel`

        Args:
            thread_id: ID of the thread that the run belongs to.
            run_id: ID of the run.

        Returns:
            The run, whose status is now `cancelling`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}/runs/{run_id}/cancel",
                path_parameters={"thread_id": thread_id, "run_id": run_id},
                options=options,
            ),
            JsonParser(RunObject),
        )


class AsyncThreadsRunsRaw:
    """Raw-response variants of the methods of `client.threads.runs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncThreadsRuns(transport)
        self.list = async_to_raw_response(calls.list)
        self.create = async_to_raw_response(calls.create)
        self.get = async_to_raw_response(calls.get)
        self.modify = async_to_raw_response(calls.modify)
        self.submit_tool_outputs = async_to_raw_response(calls.submit_tool_outputs)
        self.cancel = async_to_raw_response(calls.cancel)


class AsyncThreadsRunsStreamed:
    """Streamed-response variants of the methods of `client.threads.runs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncThreadsRuns(transport)
        self.list = async_to_streamed_response(calls.list)
        self.create = async_to_streamed_response(calls.create)
        self.get = async_to_streamed_response(calls.get)
        self.modify = async_to_streamed_response(calls.modify)
        self.submit_tool_outputs = async_to_streamed_response(calls.submit_tool_outputs)
        self.cancel = async_to_streamed_response(calls.cancel)


class ThreadsRunsSteps:
    """Methods of `client.threads.runs.steps`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ThreadsRunsStepsRaw:
        """The same methods, returning the raw response with status and headers."""
        return ThreadsRunsStepsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ThreadsRunsStepsStreamed:
        """The same methods as context managers, streaming the response body."""
        return ThreadsRunsStepsStreamed(self._transport.with_streaming_response())

    def list(
        self,
        thread_id: str,
        run_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        after: str | NotGiven = NOT_GIVEN,
        before: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Page[RunStepObject, ListRunStepsResponse]:
        """List run steps.

        `GET /threads/{thread_id}/runs/{run_id}/steps`

        Args:
            thread_id: ID of the thread that the run belongs to.
            run_id: ID of the run.
            limit: Maximum number of items per page, between 1 and 100. Default:
                `20`.
            order: Order of the items by creation time, either `asc` (oldest first)
                or `desc` (newest first). Default: `"desc"`.
            after: Cursor; the page starts after the item with this ID.
            before: Cursor; the page ends before the item with this ID.

        Returns:
            The first page; iterate over it to get the items of all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request(
                "GET",
                "/threads/{thread_id}/runs/{run_id}/steps",
                path_parameters={"thread_id": thread_id, "run_id": run_id},
                query={
                    "limit": limit,
                    "order": order,
                    "after": after,
                    "before": before,
                },
                options=options,
            ),
            JsonParser(ListRunStepsResponse),
            CursorPagination(
                items="data",
                cursor="last_id",
                parameter="after",
                has_more="has_more",
            ),
        )

    def get(
        self,
        thread_id: str,
        run_id: str,
        step_id: str,
        **options: Unpack[RequestOptions],
    ) -> RunStepObject:
        """Get a run step.

        `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`

        Args:
            thread_id: ID of the thread that the run belongs to.
            run_id: ID of the run that the step belongs to.
            step_id: ID of the run step.

        Returns:
            The run step.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/threads/{thread_id}/runs/{run_id}/steps/{step_id}",
                path_parameters={
                    "thread_id": thread_id,
                    "run_id": run_id,
                    "step_id": step_id,
                },
                options=options,
            ),
            JsonParser(RunStepObject),
        )


class ThreadsRunsStepsRaw:
    """Raw-response variants of the methods of `client.threads.runs.steps`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ThreadsRunsSteps(transport)
        self.list = to_raw_response(calls.list)
        self.get = to_raw_response(calls.get)


class ThreadsRunsStepsStreamed:
    """Streamed-response variants of the methods of `client.threads.runs.steps`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ThreadsRunsSteps(transport)
        self.list = to_streamed_response(calls.list)
        self.get = to_streamed_response(calls.get)


class AsyncThreadsRunsSteps:
    """Methods of `client.threads.runs.steps`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncThreadsRunsStepsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncThreadsRunsStepsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncThreadsRunsStepsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncThreadsRunsStepsStreamed(self._transport.with_streaming_response())

    def list(
        self,
        thread_id: str,
        run_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        after: str | NotGiven = NOT_GIVEN,
        before: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[RunStepObject, ListRunStepsResponse]:
        """List run steps.

        `GET /threads/{thread_id}/runs/{run_id}/steps`

        Args:
            thread_id: ID of the thread that the run belongs to.
            run_id: ID of the run.
            limit: Maximum number of items per page, between 1 and 100. Default:
                `20`.
            order: Order of the items by creation time, either `asc` (oldest first)
                or `desc` (newest first). Default: `"desc"`.
            after: Cursor; the page starts after the item with this ID.
            before: Cursor; the page ends before the item with this ID.

        Returns:
            `await` returns the first page; `async for` iterates over the items of
                all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request(
                "GET",
                "/threads/{thread_id}/runs/{run_id}/steps",
                path_parameters={"thread_id": thread_id, "run_id": run_id},
                query={
                    "limit": limit,
                    "order": order,
                    "after": after,
                    "before": before,
                },
                options=options,
            ),
            JsonParser(ListRunStepsResponse),
            CursorPagination(
                items="data",
                cursor="last_id",
                parameter="after",
                has_more="has_more",
            ),
        )

    async def get(
        self,
        thread_id: str,
        run_id: str,
        step_id: str,
        **options: Unpack[RequestOptions],
    ) -> RunStepObject:
        """Get a run step.

        `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`

        Args:
            thread_id: ID of the thread that the run belongs to.
            run_id: ID of the run that the step belongs to.
            step_id: ID of the run step.

        Returns:
            The run step.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/threads/{thread_id}/runs/{run_id}/steps/{step_id}",
                path_parameters={
                    "thread_id": thread_id,
                    "run_id": run_id,
                    "step_id": step_id,
                },
                options=options,
            ),
            JsonParser(RunStepObject),
        )


class AsyncThreadsRunsStepsRaw:
    """Raw-response variants of the methods of `client.threads.runs.steps`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncThreadsRunsSteps(transport)
        self.list = async_to_raw_response(calls.list)
        self.get = async_to_raw_response(calls.get)


class AsyncThreadsRunsStepsStreamed:
    """Streamed-response variants of the methods of `client.threads.runs.steps`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncThreadsRunsSteps(transport)
        self.list = async_to_streamed_response(calls.list)
        self.get = async_to_streamed_response(calls.get)


class Client(BaseClient):
    """Synchronous Assistants API client.

    A client can be shared between threads. Its connections are closed at the end of
    a `with` block, or by `close()`.

    Args:
        api_key_auth: API key, sent as a bearer token in the `Authorization` header.
            Read from the environment variable ASSISTANTS_API_API_KEY_AUTH if
            omitted.
        base_url: Base URL of the API. Default: https://api.openai.com/v1.
        timeout: Timeout in seconds for each step of a request (connect, read, write,
            pool); None for no timeout.
        deadline: Seconds for each request with all its retries and redirects, for a
            stream until it begins; None for no limit.
        max_response_bytes: Maximum size of what is read into memory of a response:
            all of it, or one event or line of a stream; None for no limit.
        max_retries: Maximum number of retries of a failed request; 0 disables
            retries.
        retries: Which failures are retried, and after which pauses.
        headers: Headers to send with every request.
        query: Query parameters to send with every request.
        before_request: Called with each request before it is sent; exceptions
            propagate to the caller.
        after_response: Called with each response; exceptions propagate to the
            caller.
        http_client: Custom HTTP client, which is not closed with this client. Its
            settings are used where this client has none.
        **http: Settings of the HTTP client if no `http_client` is passed: `proxy`,
            `verify`, `cert`, `trust_env`, `http2`, `limits`.
    """

    def __init__(
        self,
        *,
        api_key_auth: Secret | None = None,
        base_url: str | None = None,
        timeout: Timeout | NotGiven = NOT_GIVEN,
        deadline: float | None = None,
        max_response_bytes: int | None = 100_000_000,
        max_retries: int = 2,
        retries: RetryPolicy | None = None,
        headers: Mapping[str, str] | None = None,
        query: Mapping[str, object] | None = None,
        before_request: Callable[[httpx2.Request], object] | None = None,
        after_response: Callable[[httpx2.Response], object] | None = None,
        http_client: httpx2.Client | None = None,
        **http: Unpack[HttpOptions],
    ) -> None:
        transport = SyncTransport(
            base_url=resolve_base_url(
                base_url,
                "https://api.openai.com/v1",
                http_client=http_client,
            ),
            credentials={
                "ApiKeyAuth": Bearer(
                    api_key_auth,
                    argument="api_key_auth",
                    env="ASSISTANTS_API_API_KEY_AUTH",
                ),
            },
            security=(("ApiKeyAuth",),),
            headers=headers,
            query=query,
            timeout=timeout,
            default_timeout=60,
            deadline=deadline,
            max_response_bytes=max_response_bytes,
            max_retries=max_retries,
            retries=retries,
            before_request=before_request,
            after_response=after_response,
            http_client=http_client,
            **http,
        )
        super().__init__(transport)

    @cached_property
    def assistants(self) -> Assistants:
        """The methods of `client.assistants`."""
        return Assistants(self._transport)

    @cached_property
    def threads(self) -> Threads:
        """The methods of `client.threads`."""
        return Threads(self._transport)


class AsyncClient(BaseAsyncClient):
    """Asynchronous Assistants API client.

    A client can be shared between tasks. Its connections are closed at the end of an
    `async with` block, or by `close()`.

    Args:
        api_key_auth: API key, sent as a bearer token in the `Authorization` header.
            Read from the environment variable ASSISTANTS_API_API_KEY_AUTH if
            omitted.
        base_url: Base URL of the API. Default: https://api.openai.com/v1.
        timeout: Timeout in seconds for each step of a request (connect, read, write,
            pool); None for no timeout.
        deadline: Seconds for each request with all its retries and redirects, for a
            stream until it begins; None for no limit.
        max_response_bytes: Maximum size of what is read into memory of a response:
            all of it, or one event or line of a stream; None for no limit.
        max_retries: Maximum number of retries of a failed request; 0 disables
            retries.
        retries: Which failures are retried, and after which pauses.
        headers: Headers to send with every request.
        query: Query parameters to send with every request.
        before_request: Called and awaited with each request before it is sent;
            exceptions propagate to the caller.
        after_response: Called and awaited with each response; exceptions propagate
            to the caller.
        http_client: Custom HTTP client, which is not closed with this client. Its
            settings are used where this client has none.
        **http: Settings of the HTTP client if no `http_client` is passed: `proxy`,
            `verify`, `cert`, `trust_env`, `http2`, `limits`.
    """

    def __init__(
        self,
        *,
        api_key_auth: AsyncSecret | None = None,
        base_url: str | None = None,
        timeout: Timeout | NotGiven = NOT_GIVEN,
        deadline: float | None = None,
        max_response_bytes: int | None = 100_000_000,
        max_retries: int = 2,
        retries: RetryPolicy | None = None,
        headers: Mapping[str, str] | None = None,
        query: Mapping[str, object] | None = None,
        before_request: Callable[[httpx2.Request], Awaitable[object]] | None = None,
        after_response: Callable[[httpx2.Response], Awaitable[object]] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        **http: Unpack[HttpOptions],
    ) -> None:
        transport = AsyncTransport(
            base_url=resolve_base_url(
                base_url,
                "https://api.openai.com/v1",
                http_client=http_client,
            ),
            credentials={
                "ApiKeyAuth": Bearer(
                    api_key_auth,
                    argument="api_key_auth",
                    env="ASSISTANTS_API_API_KEY_AUTH",
                ),
            },
            security=(("ApiKeyAuth",),),
            headers=headers,
            query=query,
            timeout=timeout,
            default_timeout=60,
            deadline=deadline,
            max_response_bytes=max_response_bytes,
            max_retries=max_retries,
            retries=retries,
            before_request=before_request,
            after_response=after_response,
            http_client=http_client,
            **http,
        )
        super().__init__(transport)

    @cached_property
    def assistants(self) -> AsyncAssistants:
        """The methods of `client.assistants`."""
        return AsyncAssistants(self._transport)

    @cached_property
    def threads(self) -> AsyncThreads:
        """The methods of `client.threads`."""
        return AsyncThreads(self._transport)

    async def aclose(self) -> None:
        """Close the connections, like `close()`."""
        await self.close()
