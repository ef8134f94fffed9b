"""Models of `client.jobs`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal, Required, TypeAlias, TypedDict

from .._runtime import AllowUnknown, Model

__all__ = [
    "Job",
    "JobResult",
    "ListJobsResponse",
    "NewJob",
    "NewJobDict",
    "NewJobSettings",
    "NewJobSettingsDict",
    "Status",
]


class NewJob(Model):

    name: str

    priority: int | None = None

    status: Status | None = None

    settings: NewJobSettings | None = None

    tags: list[str] | None = None


class NewJobSettings(Model):

    region: str

    workers: int | None = None


class Job(Model):

    id: str

    status: Status

    progress: float | int

    message: str | None = None

    result: JobResult | None = None


class JobResult(Model):

    url: str

    size: int | None = None


class ListJobsResponse(Model):

    jobs: list[Job]

    is_last: bool

    next: str | None = None


class NewJobDict(TypedDict, total=False):
    """`NewJob` as a plain dict."""

    name: Required[str]

    priority: int

    status: Status

    settings: NewJobSettings | NewJobSettingsDict

    tags: Sequence[str]


class NewJobSettingsDict(TypedDict, total=False):
    """`NewJobSettings` as a plain dict."""

    region: Required[str]

    workers: int


Status: TypeAlias = Annotated[Literal["done", "failed", "running"], AllowUnknown()]
