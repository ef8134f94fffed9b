"""Models of `client.jobs`."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime import AllowUnknown, ExactLiteral, Model

__all__ = [
    "Job",
    "JobFlag",
    "JobLong",
    "JobPriority",
    "JobQuality",
    "JobRatio",
    "State",
]


class Job(Model):

    object: Literal["job"] = "job"

    state: State
    """How far a job has come."""

    priority: JobPriority

    ratio: JobRatio | None = None

    enabled: Annotated[Literal[True], ExactLiteral()] | None = None

    quality: JobQuality | None

    kind: Literal["only"] | None = None

    flags: list[JobFlag] | None = None

    long: JobLong | None = None


State: TypeAlias = Annotated[Literal["queued", "in_progress", "done"], AllowUnknown()]
"""How far a job has come."""

JobPriority: TypeAlias = Annotated[Literal[1, 2, 3], AllowUnknown()]

JobRatio: TypeAlias = float | int

JobQuality: TypeAlias = Annotated[Literal["good", "bad"], AllowUnknown()]

JobFlag: TypeAlias = Annotated[Literal["urgent", "secret"], AllowUnknown()]

JobLong: TypeAlias = Annotated[
    Literal[
        "the first of several long values",
        "the second of several long values",
        "the third of several long values",
    ],
    AllowUnknown(),
]
