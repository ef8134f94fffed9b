"""Models of `client.not_.next_numbers`."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "GetNextNumbersResponse",
]


class GetNextNumbersResponse(Model):

    next: int | None = None

    results: list[str] | None = None
