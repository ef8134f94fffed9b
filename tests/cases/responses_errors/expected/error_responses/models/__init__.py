"""All models of error_responses, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .jobs import (
        Defect,
        Failure,
        Gone,
        Job,
        ListJobsResponse,
        NotFound,
        Overload,
        Problem,
        ReplaceJobResponse422,
    )

__all__ = [
    "Defect",
    "Failure",
    "Gone",
    "Job",
    "ListJobsResponse",
    "NotFound",
    "Overload",
    "Problem",
    "ReplaceJobResponse422",
]

_MODULES = {
    "Defect": "jobs",
    "Failure": "jobs",
    "Gone": "jobs",
    "Job": "jobs",
    "ListJobsResponse": "jobs",
    "NotFound": "jobs",
    "Overload": "jobs",
    "Problem": "jobs",
    "ReplaceJobResponse422": "jobs",
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
