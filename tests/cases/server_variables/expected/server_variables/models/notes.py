"""Models of `client.notes`."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "UrlTemplateType",
]


class UrlTemplateType(Model):

    id: str | None = None
