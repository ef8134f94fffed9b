"""Models of `client.lines`."""

from __future__ import annotations

from typing import TypedDict

from .._runtime import Model

__all__ = [
    "SendLinesRequestItem",
    "SendLinesRequestItemDict",
]


class SendLinesRequestItem(Model):

    text: str


class SendLinesRequestItemDict(TypedDict):
    """`SendLinesRequestItem` as a plain dict."""

    text: str
