"""Models of `client.texts`."""

from __future__ import annotations

from typing import TypedDict

from .._runtime import Model
from .shared import About, AboutDict

__all__ = [
    "FillRequest",
    "FillRequestDict",
]


class FillRequest(Model):

    about: About | None = None
    """A part that is JSON."""


class FillRequestDict(TypedDict, total=False):
    """`FillRequest` as a plain dict."""

    about: About | AboutDict
    """A part that is JSON."""
