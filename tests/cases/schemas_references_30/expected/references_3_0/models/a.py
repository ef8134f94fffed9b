"""Models of `client.a`."""

from __future__ import annotations

from typing import TypeAlias

from pydantic import Field

from .._runtime import Model

__all__ = [
    "A",
    "ABC",
    "B",
    "BSize",
    "Id",
    "WithSpace",
]


class A(Model):

    id: Id | None = None
    """A number with a letter."""

    other: Id | None = None
    """Read all the same."""

    size: BSize | None = None

    chain: B | None = None

    a_b_c: ABC | None = Field(
        default=None,
        validation_alias="a/b~c",
        serialization_alias="a/b~c",
    )

    escaped: ABC | None = None

    quoted: WithSpace | None = None


class ABC(Model):

    x: str | None = None


class BSize(Model):

    width: int | None = None


class B(Model):

    size: BSize | None = None


class WithSpace(Model):

    y: str | None = None


Id: TypeAlias = str
"""A number with a letter."""
