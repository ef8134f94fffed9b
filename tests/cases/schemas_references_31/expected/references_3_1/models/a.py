"""Models of `client.a`."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime import Model

__all__ = [
    "A",
    "ADeeperLeaf",
    "ALocal",
    "AWider",
    "BSize",
    "Id",
]


class A(Model):

    id: Id | None = None
    """A number with a letter."""

    other: Id | None = None
    """Read in 3.1."""

    short: str | None = None
    """A number with a letter."""

    wider: AWider | None = None

    size: BSize | None = None

    local: ALocal | None = None

    anchored: ADeeperLeaf | None = None


class AWider(Model):

    size: BSize

    extra: str


class ALocal(Model):

    z: str | None = None


class ADeeperLeaf(Model):

    q: str | None = None


class BSize(Model):

    width: int | None = None


Id: TypeAlias = str
"""A number with a letter."""
