"""Models of `client.jobs`."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime import AllowUnknown, ExactLiteral, Model

__all__ = [
    "Job",
    "JobCodes",
    "JobMixed",
    "JobOptional",
    "JobQuality",
    "JobQuoted",
    "JobSigns",
    "State",
]


class Job(Model):

    object: Literal["job"] = "job"

    version: Literal[2] = 2

    strict: Annotated[Literal[True], ExactLiteral()] | None = None

    state: State
    """How far a job has come."""

    mixed: JobMixed | None = None

    optional: JobOptional | None = None

    quality: JobQuality | None = None

    codes: JobCodes | None = None

    quoted: JobQuoted | None = None

    signs: JobSigns | None = None


State: TypeAlias = Annotated[Literal["queued", "done"], AllowUnknown()]
"""How far a job has come.

- `"queued"` (Queued): It waits.
- `"done"` (Done): It is over.
"""

JobMixed: TypeAlias = Annotated[Literal["auto", 1, True], AllowUnknown()]

JobOptional: TypeAlias = Annotated[Literal["a", "b"], AllowUnknown()]

JobQuality: TypeAlias = Annotated[Literal["good", "bad"], AllowUnknown()]

JobCodes: TypeAlias = Annotated[Literal["low", 0, "high", 10], AllowUnknown()]

JobQuoted: TypeAlias = Annotated[
    Literal['say "hi"', "it's", "back\\slash", "", " ", "tab\there"],
    AllowUnknown(),
]

JobSigns: TypeAlias = Annotated[Literal["+1", "-1", "<", "<="], AllowUnknown()]
