"""Models of `client.animals`."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime import AllowUnknown, Model

__all__ = [
    "Animal",
    "Kind",
]


class Animal(Model):
    """An animal."""

    name: str | None = None
    """[Names](https://docs.example.com/names)"""

    kind: Kind | None = None
    """A kind.

    <https://docs.example.com/kinds>
    """


Kind: TypeAlias = Annotated[Literal["cat", "dog"], AllowUnknown()]
"""A kind.

<https://docs.example.com/kind>
"""
