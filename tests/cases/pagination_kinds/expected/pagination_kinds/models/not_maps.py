"""Models of `client.not_.maps`."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "GetMapsResponse",
]


class GetMapsResponse(Model):

    next: str | None = None

    results: dict[str, str] | None = None
