"""All models of layout_arguments, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .boards_jobs import (
        Job,
        JobList,
        JobStatus,
        StartJobRequest,
        StartJobRequestDict,
    )

__all__ = [
    "Job",
    "JobList",
    "JobStatus",
    "StartJobRequest",
    "StartJobRequestDict",
]

_MODULES = {
    "Job": "boards_jobs",
    "JobList": "boards_jobs",
    "JobStatus": "boards_jobs",
    "StartJobRequest": "boards_jobs",
    "StartJobRequestDict": "boards_jobs",
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
