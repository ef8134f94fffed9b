"""All models of openai, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .beta.assistant import (
        Assistant,
    )
    from .beta.assistant_create_params import (
        AssistantCreateParams,
        CreateAssistantRequest,
    )
    from .beta.assistant_deleted import (
        AssistantDeleted,
    )
    from .beta.assistant_stream_event import (
        AssistantStreamEvent,
        DoneEvent,
        ErrorEvent,
        ThreadCreated,
        ThreadMessageCompleted,
        ThreadMessageCreated,
        ThreadMessageDelta,
        ThreadMessageIncomplete,
        ThreadMessageInProgress,
        ThreadRunCancelled,
        ThreadRunCancelling,
        ThreadRunCompleted,
        ThreadRunCreated,
        ThreadRunExpired,
        ThreadRunFailed,
        ThreadRunInProgress,
        ThreadRunQueued,
        ThreadRunRequiresAction,
        ThreadRunStepCancelled,
        ThreadRunStepCompleted,
        ThreadRunStepCreated,
        ThreadRunStepDelta,
        ThreadRunStepExpired,
        ThreadRunStepFailed,
        ThreadRunStepInProgress,
    )
    from .beta.assistant_tool import (
        AssistantTool,
        AssistantToolParam,
    )
    from .beta.assistant_update_params import (
        AssistantUpdateParams,
        ModifyAssistantRequest,
    )
    from .beta.assistants.assistant_file import (
        AssistantFile,
    )
    from .beta.assistants.file_create_params import (
        CreateAssistantFileRequest,
        FileCreateParams,
    )
    from .beta.assistants.file_delete_response import (
        FileDeleteResponse,
    )
    from .beta.assistants.list_assistant_files_response import (
        ListAssistantFilesResponse,
    )
    from .beta.code_interpreter_tool import (
        CodeInterpreterTool,
        CodeInterpreterToolParam,
    )
    from .beta.error_response import (
        ErrorResponse,
    )
    from .beta.function_tool import (
        FunctionTool,
        FunctionToolParam,
    )
    from .beta.list_assistants_response import (
        ListAssistantsResponse,
    )
    from .beta.retrieval_tool import (
        RetrievalTool,
        RetrievalToolParam,
    )
    from .beta.thread import (
        Thread,
    )
    from .beta.thread_create_and_run_params import (
        CreateThreadAndRunRequest,
        ThreadCreateAndRunParams,
    )
    from .beta.thread_create_params import (
        CreateThreadRequest,
        ThreadCreateParams,
    )
    from .beta.thread_deleted import (
        ThreadDeleted,
    )
    from .beta.thread_update_params import (
        ModifyThreadRequest,
        ThreadUpdateParams,
    )
    from .beta.threads.annotation import (
        Annotation,
    )
    from .beta.threads.annotation_delta import (
        AnnotationDelta,
    )
    from .beta.threads.file_citation_annotation import (
        FileCitation,
        FileCitationAnnotation,
    )
    from .beta.threads.file_citation_delta_annotation import (
        FileCitationDeltaAnnotation,
        MessageDeltaContentTextAnnotationsFileCitation,
    )
    from .beta.threads.file_path_annotation import (
        FilePath,
        FilePathAnnotation,
    )
    from .beta.threads.file_path_delta_annotation import (
        FilePathDeltaAnnotation,
        MessageDeltaContentTextAnnotationsFilePath,
    )
    from .beta.threads.image_file import (
        ImageFile,
    )
    from .beta.threads.image_file_content_block import (
        ImageFileContentBlock,
    )
    from .beta.threads.image_file_delta import (
        ImageFileDelta,
    )
    from .beta.threads.image_file_delta_block import (
        ImageFileDeltaBlock,
    )
    from .beta.threads.list_messages_response import (
        ListMessagesResponse,
    )
    from .beta.threads.list_runs_response import (
        ListRunsResponse,
    )
    from .beta.threads.message import (
        IncompleteDetails,
        Message,
        MessageIncompleteDetailsReason,
        MessageRole,
        MessageStatus,
    )
    from .beta.threads.message_content import (
        MessageContent,
    )
    from .beta.threads.message_content_delta import (
        MessageContentDelta,
    )
    from .beta.threads.message_create_params import (
        CreateMessageRequest,
        CreateMessageRequestRole,
        MessageCreateParams,
    )
    from .beta.threads.message_delta import (
        MessageDelta,
        MessageDeltaRole,
    )
    from .beta.threads.message_delta_event import (
        MessageDeltaEvent,
    )
    from .beta.threads.message_update_params import (
        MessageUpdateParams,
        ModifyMessageRequest,
    )
    from .beta.threads.messages.list_message_files_response import (
        ListMessageFilesResponse,
    )
    from .beta.threads.messages.message_file import (
        MessageFile,
    )
    from .beta.threads.required_action_function_tool_call import (
        Function,
        RequiredActionFunctionToolCall,
    )
    from .beta.threads.run import (
        LastError,
        RequiredAction,
        RequiredActionSubmitToolOutputs,
        Run,
        RunLastErrorCode,
        Usage,
    )
    from .beta.threads.run_create_params import (
        CreateRunRequest,
        RunCreateParams,
    )
    from .beta.threads.run_status import (
        RunStatus,
    )
    from .beta.threads.run_submit_tool_outputs_params import (
        RunSubmitToolOutputsParams,
        RunToolOutput,
        SubmitToolOutputsRunRequest,
        ToolOutput,
    )
    from .beta.threads.run_update_params import (
        ModifyRunRequest,
        RunUpdateParams,
    )
    from .beta.threads.runs.code_interpreter_logs import (
        CodeInterpreterLogs,
    )
    from .beta.threads.runs.code_interpreter_output_image import (
        CodeInterpreterOutputImage,
        Image,
    )
    from .beta.threads.runs.code_interpreter_tool_call import (
        CodeInterpreter,
        CodeInterpreterOutput,
        CodeInterpreterOutputImageImage,
        CodeInterpreterOutputLogs,
        CodeInterpreterToolCall,
        CodeInterpreterToolCallOutputImage,
    )
    from .beta.threads.runs.code_interpreter_tool_call_delta import (
        CodeInterpreterToolCallDelta,
        RunStepDeltaStepDetailsToolCallsCodeInterpreter,
        RunStepDeltaStepDetailsToolCallsCodeInterpreterOutput,
    )
    from .beta.threads.runs.function_tool_call import (
        FunctionToolCall,
        RunStepDetailsToolCallsFunction,
    )
    from .beta.threads.runs.function_tool_call_delta import (
        FunctionToolCallDelta,
        RunStepDeltaStepDetailsToolCallsFunction,
    )
    from .beta.threads.runs.list_run_steps_response import (
        ListRunStepsResponse,
    )
    from .beta.threads.runs.message_creation_step_details import (
        MessageCreation,
        MessageCreationStepDetails,
    )
    from .beta.threads.runs.retrieval_tool_call import (
        RetrievalToolCall,
    )
    from .beta.threads.runs.retrieval_tool_call_delta import (
        RetrievalToolCallDelta,
    )
    from .beta.threads.runs.run_step import (
        RunStep,
        RunStepCompletionUsage,
        RunStepLastError,
        RunStepLastErrorCode,
        RunStepStatus,
        RunStepType,
        StepDetails,
    )
    from .beta.threads.runs.run_step_delta import (
        RunStepDelta,
        RunStepDeltaStepDetails,
    )
    from .beta.threads.runs.run_step_delta_event import (
        RunStepDeltaEvent,
    )
    from .beta.threads.runs.run_step_delta_message_delta import (
        RunStepDeltaMessageDelta,
        RunStepDeltaStepDetailsMessageCreation,
    )
    from .beta.threads.runs.tool_call import (
        ToolCall,
    )
    from .beta.threads.runs.tool_call_delta import (
        ToolCallDelta,
    )
    from .beta.threads.runs.tool_call_delta_object import (
        ToolCallDeltaObject,
    )
    from .beta.threads.runs.tool_calls_step_details import (
        ToolCallsStepDetails,
    )
    from .beta.threads.text import (
        Text,
    )
    from .beta.threads.text_content_block import (
        TextContentBlock,
    )
    from .beta.threads.text_delta import (
        TextDelta,
    )
    from .beta.threads.text_delta_block import (
        TextDeltaBlock,
    )
    from .shared.error_object import (
        ErrorObject,
    )
    from .shared.function_definition import (
        FunctionDefinition,
        FunctionDefinitionParam,
    )
    from .shared.function_parameters import (
        FunctionParameters,
    )

__all__ = [
    "Annotation",
    "AnnotationDelta",
    "Assistant",
    "AssistantCreateParams",
    "AssistantDeleted",
    "AssistantFile",
    "AssistantStreamEvent",
    "AssistantTool",
    "AssistantToolParam",
    "AssistantUpdateParams",
    "CodeInterpreter",
    "CodeInterpreterLogs",
    "CodeInterpreterOutput",
    "CodeInterpreterOutputImage",
    "CodeInterpreterOutputImageImage",
    "CodeInterpreterOutputLogs",
    "CodeInterpreterTool",
    "CodeInterpreterToolCall",
    "CodeInterpreterToolCallDelta",
    "CodeInterpreterToolCallOutputImage",
    "CodeInterpreterToolParam",
    "CreateAssistantFileRequest",
    "CreateAssistantRequest",
    "CreateMessageRequest",
    "CreateMessageRequestRole",
    "CreateRunRequest",
    "CreateThreadAndRunRequest",
    "CreateThreadRequest",
    "DoneEvent",
    "ErrorEvent",
    "ErrorObject",
    "ErrorResponse",
    "FileCitation",
    "FileCitationAnnotation",
    "FileCitationDeltaAnnotation",
    "FileCreateParams",
    "FileDeleteResponse",
    "FilePath",
    "FilePathAnnotation",
    "FilePathDeltaAnnotation",
    "Function",
    "FunctionDefinition",
    "FunctionDefinitionParam",
    "FunctionParameters",
    "FunctionTool",
    "FunctionToolCall",
    "FunctionToolCallDelta",
    "FunctionToolParam",
    "Image",
    "ImageFile",
    "ImageFileContentBlock",
    "ImageFileDelta",
    "ImageFileDeltaBlock",
    "IncompleteDetails",
    "LastError",
    "ListAssistantFilesResponse",
    "ListAssistantsResponse",
    "ListMessageFilesResponse",
    "ListMessagesResponse",
    "ListRunStepsResponse",
    "ListRunsResponse",
    "Message",
    "MessageContent",
    "MessageContentDelta",
    "MessageCreateParams",
    "MessageCreation",
    "MessageCreationStepDetails",
    "MessageDelta",
    "MessageDeltaContentTextAnnotationsFileCitation",
    "MessageDeltaContentTextAnnotationsFilePath",
    "MessageDeltaEvent",
    "MessageDeltaRole",
    "MessageFile",
    "MessageIncompleteDetailsReason",
    "MessageRole",
    "MessageStatus",
    "MessageUpdateParams",
    "ModifyAssistantRequest",
    "ModifyMessageRequest",
    "ModifyRunRequest",
    "ModifyThreadRequest",
    "RequiredAction",
    "RequiredActionFunctionToolCall",
    "RequiredActionSubmitToolOutputs",
    "RetrievalTool",
    "RetrievalToolCall",
    "RetrievalToolCallDelta",
    "RetrievalToolParam",
    "Run",
    "RunCreateParams",
    "RunLastErrorCode",
    "RunStatus",
    "RunStep",
    "RunStepCompletionUsage",
    "RunStepDelta",
    "RunStepDeltaEvent",
    "RunStepDeltaMessageDelta",
    "RunStepDeltaStepDetails",
    "RunStepDeltaStepDetailsMessageCreation",
    "RunStepDeltaStepDetailsToolCallsCodeInterpreter",
    "RunStepDeltaStepDetailsToolCallsCodeInterpreterOutput",
    "RunStepDeltaStepDetailsToolCallsFunction",
    "RunStepDetailsToolCallsFunction",
    "RunStepLastError",
    "RunStepLastErrorCode",
    "RunStepStatus",
    "RunStepType",
    "RunSubmitToolOutputsParams",
    "RunToolOutput",
    "RunUpdateParams",
    "StepDetails",
    "SubmitToolOutputsRunRequest",
    "Text",
    "TextContentBlock",
    "TextDelta",
    "TextDeltaBlock",
    "Thread",
    "ThreadCreateAndRunParams",
    "ThreadCreateParams",
    "ThreadCreated",
    "ThreadDeleted",
    "ThreadMessageCompleted",
    "ThreadMessageCreated",
    "ThreadMessageDelta",
    "ThreadMessageInProgress",
    "ThreadMessageIncomplete",
    "ThreadRunCancelled",
    "ThreadRunCancelling",
    "ThreadRunCompleted",
    "ThreadRunCreated",
    "ThreadRunExpired",
    "ThreadRunFailed",
    "ThreadRunInProgress",
    "ThreadRunQueued",
    "ThreadRunRequiresAction",
    "ThreadRunStepCancelled",
    "ThreadRunStepCompleted",
    "ThreadRunStepCreated",
    "ThreadRunStepDelta",
    "ThreadRunStepExpired",
    "ThreadRunStepFailed",
    "ThreadRunStepInProgress",
    "ThreadUpdateParams",
    "ToolCall",
    "ToolCallDelta",
    "ToolCallDeltaObject",
    "ToolCallsStepDetails",
    "ToolOutput",
    "Usage",
]

_MODULES = {
    "Assistant": "beta.assistant",
    "AssistantCreateParams": "beta.assistant_create_params",
    "CreateAssistantRequest": "beta.assistant_create_params",
    "AssistantDeleted": "beta.assistant_deleted",
    "AssistantStreamEvent": "beta.assistant_stream_event",
    "DoneEvent": "beta.assistant_stream_event",
    "ErrorEvent": "beta.assistant_stream_event",
    "ThreadCreated": "beta.assistant_stream_event",
    "ThreadMessageCompleted": "beta.assistant_stream_event",
    "ThreadMessageCreated": "beta.assistant_stream_event",
    "ThreadMessageDelta": "beta.assistant_stream_event",
    "ThreadMessageInProgress": "beta.assistant_stream_event",
    "ThreadMessageIncomplete": "beta.assistant_stream_event",
    "ThreadRunCancelled": "beta.assistant_stream_event",
    "ThreadRunCancelling": "beta.assistant_stream_event",
    "ThreadRunCompleted": "beta.assistant_stream_event",
    "ThreadRunCreated": "beta.assistant_stream_event",
    "ThreadRunExpired": "beta.assistant_stream_event",
    "ThreadRunFailed": "beta.assistant_stream_event",
    "ThreadRunInProgress": "beta.assistant_stream_event",
    "ThreadRunQueued": "beta.assistant_stream_event",
    "ThreadRunRequiresAction": "beta.assistant_stream_event",
    "ThreadRunStepCancelled": "beta.assistant_stream_event",
    "ThreadRunStepCompleted": "beta.assistant_stream_event",
    "ThreadRunStepCreated": "beta.assistant_stream_event",
    "ThreadRunStepDelta": "beta.assistant_stream_event",
    "ThreadRunStepExpired": "beta.assistant_stream_event",
    "ThreadRunStepFailed": "beta.assistant_stream_event",
    "ThreadRunStepInProgress": "beta.assistant_stream_event",
    "AssistantTool": "beta.assistant_tool",
    "AssistantToolParam": "beta.assistant_tool",
    "AssistantUpdateParams": "beta.assistant_update_params",
    "ModifyAssistantRequest": "beta.assistant_update_params",
    "AssistantFile": "beta.assistants.assistant_file",
    "CreateAssistantFileRequest": "beta.assistants.file_create_params",
    "FileCreateParams": "beta.assistants.file_create_params",
    "FileDeleteResponse": "beta.assistants.file_delete_response",
    "ListAssistantFilesResponse": "beta.assistants.list_assistant_files_response",
    "CodeInterpreterTool": "beta.code_interpreter_tool",
    "CodeInterpreterToolParam": "beta.code_interpreter_tool",
    "ErrorResponse": "beta.error_response",
    "FunctionTool": "beta.function_tool",
    "FunctionToolParam": "beta.function_tool",
    "ListAssistantsResponse": "beta.list_assistants_response",
    "RetrievalTool": "beta.retrieval_tool",
    "RetrievalToolParam": "beta.retrieval_tool",
    "Thread": "beta.thread",
    "CreateThreadAndRunRequest": "beta.thread_create_and_run_params",
    "ThreadCreateAndRunParams": "beta.thread_create_and_run_params",
    "CreateThreadRequest": "beta.thread_create_params",
    "ThreadCreateParams": "beta.thread_create_params",
    "ThreadDeleted": "beta.thread_deleted",
    "ModifyThreadRequest": "beta.thread_update_params",
    "ThreadUpdateParams": "beta.thread_update_params",
    "Annotation": "beta.threads.annotation",
    "AnnotationDelta": "beta.threads.annotation_delta",
    "FileCitation": "beta.threads.file_citation_annotation",
    "FileCitationAnnotation": "beta.threads.file_citation_annotation",
    "FileCitationDeltaAnnotation": "beta.threads.file_citation_delta_annotation",
    "MessageDeltaContentTextAnnotationsFileCitation": "beta.threads.file_citation_delta_annotation",
    "FilePath": "beta.threads.file_path_annotation",
    "FilePathAnnotation": "beta.threads.file_path_annotation",
    "FilePathDeltaAnnotation": "beta.threads.file_path_delta_annotation",
    "MessageDeltaContentTextAnnotationsFilePath": "beta.threads.file_path_delta_annotation",
    "ImageFile": "beta.threads.image_file",
    "ImageFileContentBlock": "beta.threads.image_file_content_block",
    "ImageFileDelta": "beta.threads.image_file_delta",
    "ImageFileDeltaBlock": "beta.threads.image_file_delta_block",
    "ListMessagesResponse": "beta.threads.list_messages_response",
    "ListRunsResponse": "beta.threads.list_runs_response",
    "IncompleteDetails": "beta.threads.message",
    "Message": "beta.threads.message",
    "MessageIncompleteDetailsReason": "beta.threads.message",
    "MessageRole": "beta.threads.message",
    "MessageStatus": "beta.threads.message",
    "MessageContent": "beta.threads.message_content",
    "MessageContentDelta": "beta.threads.message_content_delta",
    "CreateMessageRequest": "beta.threads.message_create_params",
    "CreateMessageRequestRole": "beta.threads.message_create_params",
    "MessageCreateParams": "beta.threads.message_create_params",
    "MessageDelta": "beta.threads.message_delta",
    "MessageDeltaRole": "beta.threads.message_delta",
    "MessageDeltaEvent": "beta.threads.message_delta_event",
    "MessageUpdateParams": "beta.threads.message_update_params",
    "ModifyMessageRequest": "beta.threads.message_update_params",
    "ListMessageFilesResponse": "beta.threads.messages.list_message_files_response",
    "MessageFile": "beta.threads.messages.message_file",
    "Function": "beta.threads.required_action_function_tool_call",
    "RequiredActionFunctionToolCall": "beta.threads.required_action_function_tool_call",
    "LastError": "beta.threads.run",
    "RequiredAction": "beta.threads.run",
    "RequiredActionSubmitToolOutputs": "beta.threads.run",
    "Run": "beta.threads.run",
    "RunLastErrorCode": "beta.threads.run",
    "Usage": "beta.threads.run",
    "CreateRunRequest": "beta.threads.run_create_params",
    "RunCreateParams": "beta.threads.run_create_params",
    "RunStatus": "beta.threads.run_status",
    "RunSubmitToolOutputsParams": "beta.threads.run_submit_tool_outputs_params",
    "RunToolOutput": "beta.threads.run_submit_tool_outputs_params",
    "SubmitToolOutputsRunRequest": "beta.threads.run_submit_tool_outputs_params",
    "ToolOutput": "beta.threads.run_submit_tool_outputs_params",
    "ModifyRunRequest": "beta.threads.run_update_params",
    "RunUpdateParams": "beta.threads.run_update_params",
    "CodeInterpreterLogs": "beta.threads.runs.code_interpreter_logs",
    "CodeInterpreterOutputImage": "beta.threads.runs.code_interpreter_output_image",
    "Image": "beta.threads.runs.code_interpreter_output_image",
    "CodeInterpreter": "beta.threads.runs.code_interpreter_tool_call",
    "CodeInterpreterOutput": "beta.threads.runs.code_interpreter_tool_call",
    "CodeInterpreterOutputImageImage": "beta.threads.runs.code_interpreter_tool_call",
    "CodeInterpreterOutputLogs": "beta.threads.runs.code_interpreter_tool_call",
    "CodeInterpreterToolCall": "beta.threads.runs.code_interpreter_tool_call",
    "CodeInterpreterToolCallOutputImage": "beta.threads.runs.code_interpreter_tool_call",
    "CodeInterpreterToolCallDelta": "beta.threads.runs.code_interpreter_tool_call_delta",
    "RunStepDeltaStepDetailsToolCallsCodeInterpreter": "beta.threads.runs.code_interpreter_tool_call_delta",
    "RunStepDeltaStepDetailsToolCallsCodeInterpreterOutput": "beta.threads.runs.code_interpreter_tool_call_delta",
    "FunctionToolCall": "beta.threads.runs.function_tool_call",
    "RunStepDetailsToolCallsFunction": "beta.threads.runs.function_tool_call",
    "FunctionToolCallDelta": "beta.threads.runs.function_tool_call_delta",
    "RunStepDeltaStepDetailsToolCallsFunction": "beta.threads.runs.function_tool_call_delta",
    "ListRunStepsResponse": "beta.threads.runs.list_run_steps_response",
    "MessageCreation": "beta.threads.runs.message_creation_step_details",
    "MessageCreationStepDetails": "beta.threads.runs.message_creation_step_details",
    "RetrievalToolCall": "beta.threads.runs.retrieval_tool_call",
    "RetrievalToolCallDelta": "beta.threads.runs.retrieval_tool_call_delta",
    "RunStep": "beta.threads.runs.run_step",
    "RunStepCompletionUsage": "beta.threads.runs.run_step",
    "RunStepLastError": "beta.threads.runs.run_step",
    "RunStepLastErrorCode": "beta.threads.runs.run_step",
    "RunStepStatus": "beta.threads.runs.run_step",
    "RunStepType": "beta.threads.runs.run_step",
    "StepDetails": "beta.threads.runs.run_step",
    "RunStepDelta": "beta.threads.runs.run_step_delta",
    "RunStepDeltaStepDetails": "beta.threads.runs.run_step_delta",
    "RunStepDeltaEvent": "beta.threads.runs.run_step_delta_event",
    "RunStepDeltaMessageDelta": "beta.threads.runs.run_step_delta_message_delta",
    "RunStepDeltaStepDetailsMessageCreation": "beta.threads.runs.run_step_delta_message_delta",
    "ToolCall": "beta.threads.runs.tool_call",
    "ToolCallDelta": "beta.threads.runs.tool_call_delta",
    "ToolCallDeltaObject": "beta.threads.runs.tool_call_delta_object",
    "ToolCallsStepDetails": "beta.threads.runs.tool_calls_step_details",
    "Text": "beta.threads.text",
    "TextContentBlock": "beta.threads.text_content_block",
    "TextDelta": "beta.threads.text_delta",
    "TextDeltaBlock": "beta.threads.text_delta_block",
    "ErrorObject": "shared.error_object",
    "FunctionDefinition": "shared.function_definition",
    "FunctionDefinitionParam": "shared.function_definition",
    "FunctionParameters": "shared.function_parameters",
}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f".{_MODULES[name]}", __name__), name)
        globals()[name] = value  # later accesses bypass this function
        return value

    def __dir__() -> list[str]:
        return __all__
