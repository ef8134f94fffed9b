"""Models that several resources share."""

from __future__ import annotations

from typing import TypedDict

from .._runtime import Model

__all__ = [
    "Meta",
    "MetaDict",
]


class Meta(Model):

    camera: str | None = None

    lens: str | None = None


class MetaDict(TypedDict, total=False):
    """`Meta` as a plain dict."""

    camera: str

    lens: str | None
