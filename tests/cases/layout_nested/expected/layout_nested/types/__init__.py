"""All models of layout_nested, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .beta.create_thread_request import (
        CreateThreadRequest,
        CreateThreadRequestDict,
        CreateThreadRequestMetadata,
        CreateThreadRequestMetadataDict,
    )
    from .beta.plan import (
        Plan,
    )
    from .beta.run import (
        Run,
        RunError,
        Step,
    )
    from .beta.thread import (
        Thread,
    )
    from .beta.threads.new_run import (
        NewRun,
        NewRunDict,
    )
    from .beta.threads.problem import (
        Problem,
    )
    from .file import (
        File,
    )
    from .file_list import (
        FileList,
    )

__all__ = [
    "CreateThreadRequest",
    "CreateThreadRequestDict",
    "CreateThreadRequestMetadata",
    "CreateThreadRequestMetadataDict",
    "File",
    "FileList",
    "NewRun",
    "NewRunDict",
    "Plan",
    "Problem",
    "Run",
    "RunError",
    "Step",
    "Thread",
]

_MODULES = {
    "CreateThreadRequest": "beta.create_thread_request",
    "CreateThreadRequestDict": "beta.create_thread_request",
    "CreateThreadRequestMetadata": "beta.create_thread_request",
    "CreateThreadRequestMetadataDict": "beta.create_thread_request",
    "Plan": "beta.plan",
    "Run": "beta.run",
    "RunError": "beta.run",
    "Step": "beta.run",
    "Thread": "beta.thread",
    "NewRun": "beta.threads.new_run",
    "NewRunDict": "beta.threads.new_run",
    "Problem": "beta.threads.problem",
    "File": "file",
    "FileList": "file_list",
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
