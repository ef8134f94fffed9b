"""Models of `client.beta.threads`."""

from __future__ import annotations

from ..._runtime import Model
from .run import Run

__all__ = [
    "Thread",
]


class Thread(Model):

    id: str

    latest: Run | None = None
