"""Models of `client.beta.threads.runs`."""

from __future__ import annotations

from typing import TypedDict

from ...._runtime import Model
from ..plan import Plan

__all__ = [
    "NewRun",
    "NewRunDict",
]


class NewRun(Model):

    plan: Plan
    """It holds itself alone."""


class NewRunDict(TypedDict):
    """`NewRun` as a plain dict."""

    plan: Plan
    """It holds itself alone."""
