"""All models of moved_names, each imported on first use."""

import warnings
from importlib import import_module
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .jobs import (
        SearchJobsResponse,
        StartJobRequest,
        StartJobRequestDict,
        Task,
        TaskDict,
    )
    from .shared import (
        Job,
        JobStatus,
        Kind,
    )

    JobObject: TypeAlias = Job
    JobObjectKind: TypeAlias = Kind
    TaskParams: TypeAlias = TaskDict

__all__ = [
    "Job",
    "JobStatus",
    "Kind",
    "SearchJobsResponse",
    "StartJobRequest",
    "StartJobRequestDict",
    "Task",
    "TaskDict",
]

_MODULES = {
    "SearchJobsResponse": "jobs",
    "StartJobRequest": "jobs",
    "StartJobRequestDict": "jobs",
    "Task": "jobs",
    "TaskDict": "jobs",
    "Job": "shared",
    "JobStatus": "shared",
    "Kind": "shared",
}

_MOVED = {
    "JobObject": "Job",
    "JobObjectKind": "Kind",
    "TaskParams": "TaskDict",
}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name in _MOVED:
            message = f"`{name}` is deprecated: use `{_MOVED[name]}`."
            warnings.warn(message, DeprecationWarning, stacklevel=2)
            name = _MOVED[name]
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f".{_MODULES[name]}", __name__), name)
        globals()[name] = value  # later accesses bypass this function
        return value

    def __dir__() -> list[str]:
        return __all__
