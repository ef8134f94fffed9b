"""Types of `openai.types.beta.threads.messages`."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .list_message_files_response import ListMessageFilesResponse
    from .message_file import MessageFile

__all__ = [
    "ListMessageFilesResponse",
    "MessageFile",
]

_MODULES = {
    "ListMessageFilesResponse": "list_message_files_response",
    "MessageFile": "message_file",
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
