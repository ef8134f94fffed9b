"""Models of `client.settings`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal, TypeAlias, TypedDict

from .._runtime import AllowUnknown, Model

__all__ = [
    "Chained",
    "Nothing",
    "Order",
    "Settings",
    "SettingsDict",
]


class Settings(Model):

    order: Order | None = None

    size: int | None = None

    colour: str | None = None

    referred: Order | None = None

    extended: Order | None = None
    """In which order."""

    own: Order | None = None

    chained: Chained | None = None

    nothing: Nothing | None = None

    items: list[Order] | None = None


class SettingsDict(TypedDict, total=False):
    """`Settings` as a plain dict."""

    body_order: Order

    size: int

    colour: str

    referred: Order

    extended: Order
    """In which order."""

    body_own: Order

    chained: Chained

    nothing: Nothing | None

    items: Sequence[Order]


Order: TypeAlias = Annotated[Literal["asc", "desc", "none"], AllowUnknown()]

Chained: TypeAlias = Order

Nothing: TypeAlias = str
