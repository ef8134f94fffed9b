"""Models of `client.users`."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "User",
]


class User(Model):

    id: str

    active: bool | None = None

    tags: dict[str, str] | None = None
