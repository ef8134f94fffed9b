"""Models that several resources share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from .._runtime import Model

__all__ = [
    "User",
    "UserDict",
    "UserHome",
    "UserHomeDict",
]


class User(Model):

    id: str

    name: str

    home: UserHome | None = None

    friends: list[User] | None = None


class UserHome(Model):

    number: int


class UserDict(TypedDict, total=False):
    """`User` as a plain dict."""

    id: Required[str]

    name: Required[str]

    home: UserHome | UserHomeDict

    friends: Sequence[User | UserDict]


class UserHomeDict(TypedDict):
    """`UserHome` as a plain dict."""

    number: int
