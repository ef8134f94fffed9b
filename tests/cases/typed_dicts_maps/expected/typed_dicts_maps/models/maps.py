"""Models of `client.maps`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypeAlias, TypedDict

from pydantic import Field

from .._runtime import Model

__all__ = [
    "Closed",
    "ClosedDict",
    "Either",
    "EitherParam",
    "Empty",
    "EmptyDict",
    "KeepRequest",
    "KeepRequestDict",
    "Labels",
    "LabelsDict",
    "Open",
    "OpenDict",
    "Player",
    "PlayerDict",
    "Scores",
    "ScoresDict",
    "Told",
    "ToldDict",
]


class Labels(Model):
    """Words beside a name."""

    __pydantic_extra__: dict[str, str] = Field(init=False)

    name: str


class Scores(Model):
    """Players beside a number."""

    __pydantic_extra__: dict[str, Player] = Field(init=False)

    best: int | None = None


class Player(Model):

    name: str | None = None


class Empty(Model):
    """Nothing is known of it."""


class Told(Model):
    """Nothing of it is sent."""

    id: str | None = None


class Open(Model):
    """It may hold more, of which nothing is known."""

    name: str | None = None


class Closed(Model):
    """It may hold no more."""

    name: str | None = None


class KeepRequest(Model):

    labels: Labels
    """Words beside a name."""

    scores: Scores | None = None
    """Players beside a number."""

    empty: Empty | None = None
    """Nothing is known of it."""

    told: Told | None = None
    """Nothing of it is sent."""

    open: Open | None = None
    """It may hold more, of which nothing is known."""

    closed: Closed | None = None
    """It may hold no more."""

    either: Either | None = None
    """It needs names that are defined further up."""


class PlayerDict(TypedDict, total=False):
    """`Player` as a plain dict."""

    name: str


class OpenDict(TypedDict, total=False):
    """`Open` as a plain dict."""

    name: str


class ClosedDict(TypedDict, total=False):
    """`Closed` as a plain dict."""

    name: str


class KeepRequestDict(TypedDict, total=False):
    """`KeepRequest` as a plain dict."""

    labels: Required[Labels | LabelsDict]
    """Words beside a name."""

    scores: Scores | ScoresDict
    """Players beside a number."""

    empty: Empty | EmptyDict
    """Nothing is known of it."""

    told: Told | ToldDict
    """Nothing of it is sent."""

    open: Open | OpenDict
    """It may hold more, of which nothing is known."""

    closed: Closed | ClosedDict
    """It may hold no more."""

    either: EitherParam
    """It needs names that are defined further up."""


Either: TypeAlias = Scores | list[Labels]
"""It needs names that are defined further up."""

ScoresDict: TypeAlias = Mapping[str, int | Player | PlayerDict]
"""`Scores` as a plain dict."""

LabelsDict: TypeAlias = Mapping[str, str]
"""`Labels` as a plain dict."""

EmptyDict: TypeAlias = Mapping[str, Any]
"""`Empty` as a plain dict."""

ToldDict: TypeAlias = Mapping[str, Any]
"""`Told` as a plain dict."""

EitherParam: TypeAlias = Scores | ScoresDict | Sequence[Labels | LabelsDict]
"""Models or dicts accepted for `Either`."""
