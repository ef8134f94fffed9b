"""Models that several resources share."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from .._runtime import AllowUnknown, Model

__all__ = [
    "Job",
    "JobStatus",
    "Kind",
]


class Job(Model):

    id: str

    status: JobStatus

    kind: Kind | None = None


JobStatus: TypeAlias = Annotated[Literal["running", "done"], AllowUnknown()]

Kind: TypeAlias = Annotated[Literal["small", "large"], AllowUnknown()]


if TYPE_CHECKING:
    JobObject: TypeAlias = Job
    JobObjectKind: TypeAlias = Kind
else:
    _MOVED = {
        "JobObject": "Job",
        "JobObjectKind": "Kind",
    }

    def __getattr__(name: str) -> object:
        if name not in _MOVED:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        message = f"`{name}` is deprecated: use `{_MOVED[name]}`."
        warnings.warn(message, DeprecationWarning, stacklevel=2)
        return globals()[_MOVED[name]]
