"""Models of `client.beta.threads.runs`."""

from __future__ import annotations

from ...._runtime import Model

__all__ = [
    "Problem",
]


class Problem(Model):

    message: str | None = None
