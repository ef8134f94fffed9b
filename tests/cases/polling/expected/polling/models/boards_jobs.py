"""Models of `client.boards.jobs`."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime import AllowUnknown, Model

__all__ = [
    "Job",
    "JobState",
    "JobStatePhase",
    "StartJobRequest",
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


JobStatePhase: TypeAlias = Annotated[
    Literal["waiting", "running", "done", "broken"],
    AllowUnknown(),
]
