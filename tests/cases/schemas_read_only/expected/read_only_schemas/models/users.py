"""Models of `client.users`."""

from __future__ import annotations

from typing import Required, TypedDict

from .._runtime import Model

__all__ = [
    "Old",
    "OldDict",
    "User",
    "UserDict",
]


class User(Model):

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


class UserDict(TypedDict, total=False):
    """`User` as a plain dict."""

    name: Required[str]

    password: Required[str]
    """Never given back."""

    login: str
    """Deprecated. Use the name."""

    old: Old | OldDict
    """What users were."""


class OldDict(TypedDict, total=False):
    """`Old` as a plain dict."""

    name: str
