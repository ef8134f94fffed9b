"""Models of `client.beta.threads`."""

from __future__ import annotations

from ..._runtime import Model
from ..file import File
from .plan import Plan

__all__ = [
    "Run",
    "RunError",
    "Step",
]


class Run(Model):

    id: str

    error: RunError | None = None

    step: Step | None = None
    """It holds what holds it, so that both are in one module."""

    plan: Plan | None = None
    """It holds itself alone."""


class RunError(Model):

    code: str | None = None


class Step(Model):
    """It holds what holds it, so that both are in one module."""

    run: Run | None = None

    files: list[File] | None = None
