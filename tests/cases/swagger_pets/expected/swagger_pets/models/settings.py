"""Models of `client.settings`."""

from __future__ import annotations

from typing import TypedDict

from .._runtime import Model

__all__ = [
    "SetSettingsRequest",
    "SetSettingsRequestDict",
]


class SetSettingsRequest(Model):

    theme: str | None = None

    size: int | None = None


class SetSettingsRequestDict(TypedDict, total=False):
    """`SetSettingsRequest` as a plain dict."""

    theme: str

    size: int
