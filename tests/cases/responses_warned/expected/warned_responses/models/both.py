"""Models of `client.both`."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "RunBothResponse",
]


class RunBothResponse(Model):

    a: str | None = None
