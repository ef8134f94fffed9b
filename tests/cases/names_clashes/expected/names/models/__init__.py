"""All models of names, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .jobs import (
        APIKeyType,
        APIKeyType2,
        APIKeyTypeDict,
        JobObject,
        JobObjectDict,
        JobObjectState,
        JobStateType,
        JobType,
        Note,
        NoteText,
    )

__all__ = [
    "APIKeyType",
    "APIKeyType2",
    "APIKeyTypeDict",
    "JobObject",
    "JobObjectDict",
    "JobObjectState",
    "JobStateType",
    "JobType",
    "Note",
    "NoteText",
]

_MODULES = {
    "APIKeyType": "jobs",
    "APIKeyType2": "jobs",
    "APIKeyTypeDict": "jobs",
    "JobObject": "jobs",
    "JobObjectDict": "jobs",
    "JobObjectState": "jobs",
    "JobStateType": "jobs",
    "JobType": "jobs",
    "Note": "jobs",
    "NoteText": "jobs",
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
