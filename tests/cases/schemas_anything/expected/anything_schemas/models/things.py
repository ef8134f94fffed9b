"""Models of `client.things`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias, TypedDict

from .._runtime import Model

__all__ = [
    "AnyType",
    "Shapeless",
    "Thing",
    "ThingDict",
]


class Thing(Model):

    empty: Any = None

    yes: Any = None

    described: Any = None
    """Anything at all."""

    titled: Any = None

    any: AnyType | None = None

    shapeless: Shapeless | None = None

    implied_array: list[str] | None = None

    implied_map: dict[str, str] | None = None

    implied_text: str | None = None

    all_types: str | float | int | bool | list[Any] | dict[str, Any] | None = None


class ThingDict(TypedDict, total=False):
    """`Thing` as a plain dict."""

    empty: Any

    yes: Any

    described: Any
    """Anything at all."""

    titled: Any

    any: AnyType

    shapeless: Shapeless

    implied_array: Sequence[str]

    implied_map: Mapping[str, str]

    implied_text: str

    all_types: str | float | bool | Sequence[Any] | Mapping[str, Any] | None


AnyType: TypeAlias = Any

Shapeless: TypeAlias = dict[str, Any]
