"""All models of undescribed_streams, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .messages import (
        CreateMessageRequest,
        CreateMessageRequestDict,
        CreateMessageResponse,
        PutMessageRequest,
        PutMessageRequestDict,
    )

__all__ = [
    "CreateMessageRequest",
    "CreateMessageRequestDict",
    "CreateMessageResponse",
    "PutMessageRequest",
    "PutMessageRequestDict",
]

_MODULES = {
    "CreateMessageRequest": "messages",
    "CreateMessageRequestDict": "messages",
    "CreateMessageResponse": "messages",
    "PutMessageRequest": "messages",
    "PutMessageRequestDict": "messages",
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
