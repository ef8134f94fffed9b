"""Models of `client.jobs`."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

from .._runtime import Model
from .shared import Job

__all__ = [
    "SearchJobsResponse",
    "StartJobRequest",
    "StartJobRequestDict",
    "Task",
    "TaskDict",
]


class Task(Model):

    name: str

    parts: list[Task] | None = None


class SearchJobsResponse(Model):

    data: list[Job]

    last_id: str | None = None

    has_more: bool


class StartJobRequest(Model):

    task: Task

    stream: bool | None = None


class TaskDict(TypedDict, total=False):
    """`Task` as a plain dict."""

    name: Required[str]

    parts: Sequence[Task | TaskDict]


class StartJobRequestDict(TypedDict, total=False):
    """`StartJobRequest` as a plain dict."""

    task: Required[Task | TaskDict]

    stream: bool


if TYPE_CHECKING:
    TaskParams: TypeAlias = TaskDict
else:
    _MOVED = {
        "TaskParams": "TaskDict",
    }

    def __getattr__(name: str) -> object:
        if name not in _MOVED:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        message = f"`{name}` is deprecated: use `{_MOVED[name]}`."
        warnings.warn(message, DeprecationWarning, stacklevel=2)
        return globals()[_MOVED[name]]
