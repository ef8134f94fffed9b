"""Types of `openai.types.beta.assistants`."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .assistant_file import AssistantFile
    from .file_create_params import CreateAssistantFileRequest, FileCreateParams
    from .file_delete_response import FileDeleteResponse
    from .list_assistant_files_response import ListAssistantFilesResponse

__all__ = [
    "AssistantFile",
    "CreateAssistantFileRequest",
    "FileCreateParams",
    "FileDeleteResponse",
    "ListAssistantFilesResponse",
]

_MODULES = {
    "AssistantFile": "assistant_file",
    "CreateAssistantFileRequest": "file_create_params",
    "FileCreateParams": "file_create_params",
    "FileDeleteResponse": "file_delete_response",
    "ListAssistantFilesResponse": "list_assistant_files_response",
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
