"""All models of enums_3_1."""

from .jobs import (
    Job,
    JobCodes,
    JobMixed,
    JobOptional,
    JobQuality,
    JobQuoted,
    JobSigns,
    State,
)

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
