"""Models of `client.several`."""

from __future__ import annotations

from typing import TypedDict

from .._runtime import Model

__all__ = [
    "SendSeveralRequest",
    "SendSeveralRequestDict",
]


class SendSeveralRequest(Model):

    a: str | None = None


class SendSeveralRequestDict(TypedDict, total=False):
    """`SendSeveralRequest` as a plain dict."""

    a: str
