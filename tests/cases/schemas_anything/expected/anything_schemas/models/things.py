"""Models of `client.things`."""

from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime import Model

__all__ = [
    "AnyType",
    "Shapeless",
    "Thing",
]


class Thing(Model):
    """`Thing`."""

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

    all_types: str | float | bool | list[Any] | dict[str, Any] | None = None


AnyType: TypeAlias = Any

Shapeless: TypeAlias = dict[str, Any]
