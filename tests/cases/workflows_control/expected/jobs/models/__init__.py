"""All models of jobs, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .jobs import (
        Job,
        JobResult,
        ListJobsResponse,
        NewJob,
        NewJobDict,
        NewJobSettings,
        NewJobSettingsDict,
        Status,
    )
    from .jobs_notes import (
        AddNoteRequest,
        AddNoteRequestDict,
    )

__all__ = [
    "AddNoteRequest",
    "AddNoteRequestDict",
    "Job",
    "JobResult",
    "ListJobsResponse",
    "NewJob",
    "NewJobDict",
    "NewJobSettings",
    "NewJobSettingsDict",
    "Status",
]

_MODULES = {
    "Job": "jobs",
    "JobResult": "jobs",
    "ListJobsResponse": "jobs",
    "NewJob": "jobs",
    "NewJobDict": "jobs",
    "NewJobSettings": "jobs",
    "NewJobSettingsDict": "jobs",
    "Status": "jobs",
    "AddNoteRequest": "jobs_notes",
    "AddNoteRequestDict": "jobs_notes",
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
