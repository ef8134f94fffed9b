"""Models of `client.doors`."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "Problem",
]


class Problem(Model):

    code: int | None = None
