"""Models of `client.xml`."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "GetXmlResponse",
]


class GetXmlResponse(Model):

    a: str | None = None
