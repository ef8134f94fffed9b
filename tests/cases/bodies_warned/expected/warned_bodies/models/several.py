"""Models of `client.several`."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "SendSeveralRequest",
]


class SendSeveralRequest(Model):
    """`SendSeveralRequest`."""

    a: str | None = None
