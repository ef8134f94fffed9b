"""Models of `client.homes`."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "GetHomeResponse",
]


class GetHomeResponse(Model):

    number: int | None = None
