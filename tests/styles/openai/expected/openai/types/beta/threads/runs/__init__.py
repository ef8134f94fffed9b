"""Types of `openai.types.beta.threads.runs`."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .code_interpreter_logs import CodeInterpreterLogs
    from .code_interpreter_output_image import CodeInterpreterOutputImage, Image
    from .code_interpreter_tool_call import (
        CodeInterpreter,
        CodeInterpreterOutput,
        CodeInterpreterOutputImageImage,
        CodeInterpreterOutputLogs,
        CodeInterpreterToolCall,
        CodeInterpreterToolCallOutputImage,
    )
    from .code_interpreter_tool_call_delta import (
        CodeInterpreterToolCallDelta,
        RunStepDeltaStepDetailsToolCallsCodeInterpreter,
        RunStepDeltaStepDetailsToolCallsCodeInterpreterOutput,
    )
    from .function_tool_call import FunctionToolCall, RunStepDetailsToolCallsFunction
    from .function_tool_call_delta import (
        FunctionToolCallDelta,
        RunStepDeltaStepDetailsToolCallsFunction,
    )
    from .list_run_steps_response import ListRunStepsResponse
    from .message_creation_step_details import (
        MessageCreation,
        MessageCreationStepDetails,
    )
    from .retrieval_tool_call import RetrievalToolCall
    from .retrieval_tool_call_delta import RetrievalToolCallDelta
    from .run_step import (
        RunStep,
        RunStepCompletionUsage,
        RunStepLastError,
        RunStepLastErrorCode,
        RunStepStatus,
        RunStepType,
        StepDetails,
    )
    from .run_step_delta import RunStepDelta, RunStepDeltaStepDetails
    from .run_step_delta_event import RunStepDeltaEvent
    from .run_step_delta_message_delta import (
        RunStepDeltaMessageDelta,
        RunStepDeltaStepDetailsMessageCreation,
    )
    from .tool_call import ToolCall
    from .tool_call_delta import ToolCallDelta
    from .tool_call_delta_object import ToolCallDeltaObject
    from .tool_calls_step_details import ToolCallsStepDetails

__all__ = [
    "CodeInterpreterLogs",
    "CodeInterpreterOutputImage",
    "Image",
    "CodeInterpreter",
    "CodeInterpreterOutput",
    "CodeInterpreterOutputImageImage",
    "CodeInterpreterOutputLogs",
    "CodeInterpreterToolCall",
    "CodeInterpreterToolCallOutputImage",
    "CodeInterpreterToolCallDelta",
    "RunStepDeltaStepDetailsToolCallsCodeInterpreter",
    "RunStepDeltaStepDetailsToolCallsCodeInterpreterOutput",
    "FunctionToolCall",
    "RunStepDetailsToolCallsFunction",
    "FunctionToolCallDelta",
    "RunStepDeltaStepDetailsToolCallsFunction",
    "ListRunStepsResponse",
    "MessageCreation",
    "MessageCreationStepDetails",
    "RetrievalToolCall",
    "RetrievalToolCallDelta",
    "RunStep",
    "RunStepCompletionUsage",
    "RunStepLastError",
    "RunStepLastErrorCode",
    "RunStepStatus",
    "RunStepType",
    "StepDetails",
    "RunStepDelta",
    "RunStepDeltaStepDetails",
    "RunStepDeltaEvent",
    "RunStepDeltaMessageDelta",
    "RunStepDeltaStepDetailsMessageCreation",
    "ToolCall",
    "ToolCallDelta",
    "ToolCallDeltaObject",
    "ToolCallsStepDetails",
]

_MODULES = {
    "CodeInterpreterLogs": "code_interpreter_logs",
    "CodeInterpreterOutputImage": "code_interpreter_output_image",
    "Image": "code_interpreter_output_image",
    "CodeInterpreter": "code_interpreter_tool_call",
    "CodeInterpreterOutput": "code_interpreter_tool_call",
    "CodeInterpreterOutputImageImage": "code_interpreter_tool_call",
    "CodeInterpreterOutputLogs": "code_interpreter_tool_call",
    "CodeInterpreterToolCall": "code_interpreter_tool_call",
    "CodeInterpreterToolCallOutputImage": "code_interpreter_tool_call",
    "CodeInterpreterToolCallDelta": "code_interpreter_tool_call_delta",
    "RunStepDeltaStepDetailsToolCallsCodeInterpreter": "code_interpreter_tool_call_delta",
    "RunStepDeltaStepDetailsToolCallsCodeInterpreterOutput": "code_interpreter_tool_call_delta",
    "FunctionToolCall": "function_tool_call",
    "RunStepDetailsToolCallsFunction": "function_tool_call",
    "FunctionToolCallDelta": "function_tool_call_delta",
    "RunStepDeltaStepDetailsToolCallsFunction": "function_tool_call_delta",
    "ListRunStepsResponse": "list_run_steps_response",
    "MessageCreation": "message_creation_step_details",
    "MessageCreationStepDetails": "message_creation_step_details",
    "RetrievalToolCall": "retrieval_tool_call",
    "RetrievalToolCallDelta": "retrieval_tool_call_delta",
    "RunStep": "run_step",
    "RunStepCompletionUsage": "run_step",
    "RunStepLastError": "run_step",
    "RunStepLastErrorCode": "run_step",
    "RunStepStatus": "run_step",
    "RunStepType": "run_step",
    "StepDetails": "run_step",
    "RunStepDelta": "run_step_delta",
    "RunStepDeltaStepDetails": "run_step_delta",
    "RunStepDeltaEvent": "run_step_delta_event",
    "RunStepDeltaMessageDelta": "run_step_delta_message_delta",
    "RunStepDeltaStepDetailsMessageCreation": "run_step_delta_message_delta",
    "ToolCall": "tool_call",
    "ToolCallDelta": "tool_call_delta",
    "ToolCallDeltaObject": "tool_call_delta_object",
    "ToolCallsStepDetails": "tool_calls_step_details",
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
