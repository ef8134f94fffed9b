"""Models of `client.boards.jobs`."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias, TypedDict

from .._runtime import AllowUnknown, Model

__all__ = [
    "Job",
    "JobState",
    "JobStatePhase",
    "StartJobRequest",
    "StartJobRequestDict",
]


class Job(Model):

    id: str

    state: JobState


class JobState(Model):

    phase: JobStatePhase


class StartJobRequest(Model):

    started: str | None = None

    timeout: int | None = None

    poll_interval: int | None = None


class StartJobRequestDict(TypedDict, total=False):
    """`StartJobRequest` as a plain dict."""

    started: str

    body_timeout: int

    poll_interval: int


JobStatePhase: TypeAlias = Annotated[
    Literal["waiting", "running", "done", "broken"],
    AllowUnknown(),
]
