"""Models that several resources share."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "Job",
    "Problem",
]


class Job(Model):

    id: str


class Problem(Model):

    title: str | None = None
