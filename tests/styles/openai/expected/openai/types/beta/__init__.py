"""Types of `openai.types.beta`."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .assistant import Assistant
    from .assistant_create_params import AssistantCreateParams, CreateAssistantRequest
    from .assistant_deleted import AssistantDeleted
    from .assistant_stream_event import (
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
    from .assistant_tool import AssistantTool, AssistantToolParam
    from .assistant_update_params import AssistantUpdateParams, ModifyAssistantRequest
    from .code_interpreter_tool import CodeInterpreterTool, CodeInterpreterToolParam
    from .error_response import ErrorResponse
    from .function_tool import FunctionTool, FunctionToolParam
    from .list_assistants_response import ListAssistantsResponse
    from .retrieval_tool import RetrievalTool, RetrievalToolParam
    from .thread import Thread
    from .thread_create_and_run_params import (
        CreateThreadAndRunRequest,
        ThreadCreateAndRunParams,
    )
    from .thread_create_params import CreateThreadRequest, ThreadCreateParams
    from .thread_deleted import ThreadDeleted
    from .thread_update_params import ModifyThreadRequest, ThreadUpdateParams

__all__ = [
    "Assistant",
    "AssistantCreateParams",
    "CreateAssistantRequest",
    "AssistantDeleted",
    "AssistantStreamEvent",
    "DoneEvent",
    "ErrorEvent",
    "ThreadCreated",
    "ThreadMessageCompleted",
    "ThreadMessageCreated",
    "ThreadMessageDelta",
    "ThreadMessageIncomplete",
    "ThreadMessageInProgress",
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
    "AssistantTool",
    "AssistantToolParam",
    "AssistantUpdateParams",
    "ModifyAssistantRequest",
    "CodeInterpreterTool",
    "CodeInterpreterToolParam",
    "ErrorResponse",
    "FunctionTool",
    "FunctionToolParam",
    "ListAssistantsResponse",
    "RetrievalTool",
    "RetrievalToolParam",
    "Thread",
    "CreateThreadAndRunRequest",
    "ThreadCreateAndRunParams",
    "CreateThreadRequest",
    "ThreadCreateParams",
    "ThreadDeleted",
    "ModifyThreadRequest",
    "ThreadUpdateParams",
]

_MODULES = {
    "Assistant": "assistant",
    "AssistantCreateParams": "assistant_create_params",
    "CreateAssistantRequest": "assistant_create_params",
    "AssistantDeleted": "assistant_deleted",
    "AssistantStreamEvent": "assistant_stream_event",
    "DoneEvent": "assistant_stream_event",
    "ErrorEvent": "assistant_stream_event",
    "ThreadCreated": "assistant_stream_event",
    "ThreadMessageCompleted": "assistant_stream_event",
    "ThreadMessageCreated": "assistant_stream_event",
    "ThreadMessageDelta": "assistant_stream_event",
    "ThreadMessageIncomplete": "assistant_stream_event",
    "ThreadMessageInProgress": "assistant_stream_event",
    "ThreadRunCancelled": "assistant_stream_event",
    "ThreadRunCancelling": "assistant_stream_event",
    "ThreadRunCompleted": "assistant_stream_event",
    "ThreadRunCreated": "assistant_stream_event",
    "ThreadRunExpired": "assistant_stream_event",
    "ThreadRunFailed": "assistant_stream_event",
    "ThreadRunInProgress": "assistant_stream_event",
    "ThreadRunQueued": "assistant_stream_event",
    "ThreadRunRequiresAction": "assistant_stream_event",
    "ThreadRunStepCancelled": "assistant_stream_event",
    "ThreadRunStepCompleted": "assistant_stream_event",
    "ThreadRunStepCreated": "assistant_stream_event",
    "ThreadRunStepDelta": "assistant_stream_event",
    "ThreadRunStepExpired": "assistant_stream_event",
    "ThreadRunStepFailed": "assistant_stream_event",
    "ThreadRunStepInProgress": "assistant_stream_event",
    "AssistantTool": "assistant_tool",
    "AssistantToolParam": "assistant_tool",
    "AssistantUpdateParams": "assistant_update_params",
    "ModifyAssistantRequest": "assistant_update_params",
    "CodeInterpreterTool": "code_interpreter_tool",
    "CodeInterpreterToolParam": "code_interpreter_tool",
    "ErrorResponse": "error_response",
    "FunctionTool": "function_tool",
    "FunctionToolParam": "function_tool",
    "ListAssistantsResponse": "list_assistants_response",
    "RetrievalTool": "retrieval_tool",
    "RetrievalToolParam": "retrieval_tool",
    "Thread": "thread",
    "CreateThreadAndRunRequest": "thread_create_and_run_params",
    "ThreadCreateAndRunParams": "thread_create_and_run_params",
    "CreateThreadRequest": "thread_create_params",
    "ThreadCreateParams": "thread_create_params",
    "ThreadDeleted": "thread_deleted",
    "ModifyThreadRequest": "thread_update_params",
    "ThreadUpdateParams": "thread_update_params",
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
