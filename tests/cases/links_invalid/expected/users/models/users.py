"""Models of `client.users`."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "User",
]


class User(Model):

    id: str
