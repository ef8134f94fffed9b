"""Types of `openai.types.beta.threads`."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .annotation import Annotation
    from .annotation_delta import AnnotationDelta
    from .file_citation_annotation import FileCitation, FileCitationAnnotation
    from .file_citation_delta_annotation import (
        FileCitationDeltaAnnotation,
        MessageDeltaContentTextAnnotationsFileCitation,
    )
    from .file_path_annotation import FilePath, FilePathAnnotation
    from .file_path_delta_annotation import (
        FilePathDeltaAnnotation,
        MessageDeltaContentTextAnnotationsFilePath,
    )
    from .image_file import ImageFile
    from .image_file_content_block import ImageFileContentBlock
    from .image_file_delta import ImageFileDelta
    from .image_file_delta_block import ImageFileDeltaBlock
    from .list_messages_response import ListMessagesResponse
    from .list_runs_response import ListRunsResponse
    from .message import (
        IncompleteDetails,
        Message,
        MessageIncompleteDetailsReason,
        MessageRole,
        MessageStatus,
    )
    from .message_content import MessageContent
    from .message_content_delta import MessageContentDelta
    from .message_create_params import (
        CreateMessageRequest,
        CreateMessageRequestRole,
        MessageCreateParams,
    )
    from .message_delta import MessageDelta, MessageDeltaRole
    from .message_delta_event import MessageDeltaEvent
    from .message_update_params import MessageUpdateParams, ModifyMessageRequest
    from .required_action_function_tool_call import (
        Function,
        RequiredActionFunctionToolCall,
    )
    from .run import (
        LastError,
        RequiredAction,
        RequiredActionSubmitToolOutputs,
        Run,
        RunLastErrorCode,
        Usage,
    )
    from .run_create_params import CreateRunRequest, RunCreateParams
    from .run_status import RunStatus
    from .run_submit_tool_outputs_params import (
        RunSubmitToolOutputsParams,
        RunToolOutput,
        SubmitToolOutputsRunRequest,
        ToolOutput,
    )
    from .run_update_params import ModifyRunRequest, RunUpdateParams
    from .text import Text
    from .text_content_block import TextContentBlock
    from .text_delta import TextDelta
    from .text_delta_block import TextDeltaBlock

__all__ = [
    "Annotation",
    "AnnotationDelta",
    "FileCitation",
    "FileCitationAnnotation",
    "FileCitationDeltaAnnotation",
    "MessageDeltaContentTextAnnotationsFileCitation",
    "FilePath",
    "FilePathAnnotation",
    "FilePathDeltaAnnotation",
    "MessageDeltaContentTextAnnotationsFilePath",
    "ImageFile",
    "ImageFileContentBlock",
    "ImageFileDelta",
    "ImageFileDeltaBlock",
    "ListMessagesResponse",
    "ListRunsResponse",
    "IncompleteDetails",
    "Message",
    "MessageIncompleteDetailsReason",
    "MessageRole",
    "MessageStatus",
    "MessageContent",
    "MessageContentDelta",
    "CreateMessageRequest",
    "CreateMessageRequestRole",
    "MessageCreateParams",
    "MessageDelta",
    "MessageDeltaRole",
    "MessageDeltaEvent",
    "MessageUpdateParams",
    "ModifyMessageRequest",
    "Function",
    "RequiredActionFunctionToolCall",
    "LastError",
    "RequiredAction",
    "RequiredActionSubmitToolOutputs",
    "Run",
    "RunLastErrorCode",
    "Usage",
    "CreateRunRequest",
    "RunCreateParams",
    "RunStatus",
    "RunSubmitToolOutputsParams",
    "RunToolOutput",
    "SubmitToolOutputsRunRequest",
    "ToolOutput",
    "ModifyRunRequest",
    "RunUpdateParams",
    "Text",
    "TextContentBlock",
    "TextDelta",
    "TextDeltaBlock",
]

_MODULES = {
    "Annotation": "annotation",
    "AnnotationDelta": "annotation_delta",
    "FileCitation": "file_citation_annotation",
    "FileCitationAnnotation": "file_citation_annotation",
    "FileCitationDeltaAnnotation": "file_citation_delta_annotation",
    "MessageDeltaContentTextAnnotationsFileCitation": "file_citation_delta_annotation",
    "FilePath": "file_path_annotation",
    "FilePathAnnotation": "file_path_annotation",
    "FilePathDeltaAnnotation": "file_path_delta_annotation",
    "MessageDeltaContentTextAnnotationsFilePath": "file_path_delta_annotation",
    "ImageFile": "image_file",
    "ImageFileContentBlock": "image_file_content_block",
    "ImageFileDelta": "image_file_delta",
    "ImageFileDeltaBlock": "image_file_delta_block",
    "ListMessagesResponse": "list_messages_response",
    "ListRunsResponse": "list_runs_response",
    "IncompleteDetails": "message",
    "Message": "message",
    "MessageIncompleteDetailsReason": "message",
    "MessageRole": "message",
    "MessageStatus": "message",
    "MessageContent": "message_content",
    "MessageContentDelta": "message_content_delta",
    "CreateMessageRequest": "message_create_params",
    "CreateMessageRequestRole": "message_create_params",
    "MessageCreateParams": "message_create_params",
    "MessageDelta": "message_delta",
    "MessageDeltaRole": "message_delta",
    "MessageDeltaEvent": "message_delta_event",
    "MessageUpdateParams": "message_update_params",
    "ModifyMessageRequest": "message_update_params",
    "Function": "required_action_function_tool_call",
    "RequiredActionFunctionToolCall": "required_action_function_tool_call",
    "LastError": "run",
    "RequiredAction": "run",
    "RequiredActionSubmitToolOutputs": "run",
    "Run": "run",
    "RunLastErrorCode": "run",
    "Usage": "run",
    "CreateRunRequest": "run_create_params",
    "RunCreateParams": "run_create_params",
    "RunStatus": "run_status",
    "RunSubmitToolOutputsParams": "run_submit_tool_outputs_params",
    "RunToolOutput": "run_submit_tool_outputs_params",
    "SubmitToolOutputsRunRequest": "run_submit_tool_outputs_params",
    "ToolOutput": "run_submit_tool_outputs_params",
    "ModifyRunRequest": "run_update_params",
    "RunUpdateParams": "run_update_params",
    "Text": "text",
    "TextContentBlock": "text_content_block",
    "TextDelta": "text_delta",
    "TextDeltaBlock": "text_delta_block",
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
