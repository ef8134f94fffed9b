"""Models of `client.texts`."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "GetTextResponse404",
]


class GetTextResponse404(Model):

    title: str | None = None
