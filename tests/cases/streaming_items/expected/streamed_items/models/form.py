"""Models of `client.form`."""

from __future__ import annotations

from typing import TypedDict

from .._runtime import Model

__all__ = [
    "SendFormRequest",
    "SendFormRequestDict",
]


class SendFormRequest(Model):

    name: str | None = None


class SendFormRequestDict(TypedDict, total=False):
    """`SendFormRequest` as a plain dict."""

    name: str
