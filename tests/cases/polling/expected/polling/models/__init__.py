"""All models of polling, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .boards_jobs import (
        Job,
        JobState,
        JobStatePhase,
        StartJobRequest,
        StartJobRequestDict,
    )
    from .exports import (
        Export,
    )
    from .exports_quick import (
        Started,
    )

__all__ = [
    "Export",
    "Job",
    "JobState",
    "JobStatePhase",
    "StartJobRequest",
    "StartJobRequestDict",
    "Started",
]

_MODULES = {
    "Job": "boards_jobs",
    "JobState": "boards_jobs",
    "JobStatePhase": "boards_jobs",
    "StartJobRequest": "boards_jobs",
    "StartJobRequestDict": "boards_jobs",
    "Export": "exports",
    "Started": "exports_quick",
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
