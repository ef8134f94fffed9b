"""Models that several resources use."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "Job",
    "Problem",
]


class Job(Model):
    """`Job`."""

    id: str


class Problem(Model):
    """`Problem`."""

    title: str | None = None
