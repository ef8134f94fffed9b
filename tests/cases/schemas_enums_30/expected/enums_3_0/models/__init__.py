"""All models of enums_3_0."""

from .jobs import (
    Job,
    JobFlag,
    JobLong,
    JobPriority,
    JobQuality,
    JobRatio,
    State,
)

__all__ = [
    "Job",
    "JobFlag",
    "JobLong",
    "JobPriority",
    "JobQuality",
    "JobRatio",
    "State",
]
