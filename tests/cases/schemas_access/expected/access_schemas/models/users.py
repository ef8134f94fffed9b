"""Models of `client.users`."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "Old",
    "User",
]


class User(Model):
    """`User`."""

    id: str
    """Given by the server."""

    name: str

    password: str | None = None
    """Never given back."""

    login: str | None = None
    """Deprecated. Use the name."""

    old: Old | None = None
    """What users were."""


class Old(Model):
    """Deprecated. What users were."""

    name: str | None = None
