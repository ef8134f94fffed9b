"""Models that several resources share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from .._runtime import Model

__all__ = [
    "About",
    "AboutDict",
]


class About(Model):
    """A part that is JSON."""

    title: str

    lines: list[str] | None = None


class AboutDict(TypedDict, total=False):
    """`About` as a plain dict."""

    title: Required[str]

    lines: Sequence[str]
