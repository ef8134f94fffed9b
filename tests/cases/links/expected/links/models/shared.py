"""Models that several resources share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal, Required, TypeAlias, TypedDict

from .._runtime import AllowUnknown, Model

__all__ = [
    "User",
    "UserDict",
    "UserHome",
    "UserHomeDict",
    "UserLevel",
    "UserPlan",
]


class User(Model):

    id: str

    name: str

    boss: str | None

    nick: str | None = None

    plan: UserPlan | None = None

    level: UserLevel | None = None

    state: Literal["open"] | None = None

    home: UserHome | None = None

    friends: list[User] | None = None


class UserHome(Model):

    number: int


class UserDict(TypedDict, total=False):
    """`User` as a plain dict."""

    id: Required[str]

    name: Required[str]

    boss: Required[str | None]

    nick: str | None

    plan: UserPlan

    level: UserLevel

    state: Literal["open"]

    home: UserHome | UserHomeDict

    friends: Sequence[User | UserDict]


class UserHomeDict(TypedDict):
    """`UserHome` as a plain dict."""

    number: int


UserPlan: TypeAlias = Annotated[Literal["free", "paid"], AllowUnknown()]

UserLevel: TypeAlias = Annotated[Literal[1, 2], AllowUnknown()]
