"""Models of `client.names`."""

from __future__ import annotations

from typing import TypedDict

from .._runtime import Model

__all__ = [
    "SetNameRequest",
    "SetNameRequestDict",
]


class SetNameRequest(Model):

    name: str | None = None


class SetNameRequestDict(TypedDict, total=False):
    """`SetNameRequest` as a plain dict."""

    name: str
