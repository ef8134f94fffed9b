"""Models of `client.any`."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "GetAnyResponse",
]


class GetAnyResponse(Model):

    b: int | None = None
