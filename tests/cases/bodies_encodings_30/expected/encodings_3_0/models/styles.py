"""Models of `client.styles`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from .._runtime import Model

__all__ = [
    "SendStylesRequest",
    "SendStylesRequestDict",
]


class SendStylesRequest(Model):

    piped: list[str] | None = None


class SendStylesRequestDict(TypedDict, total=False):
    """`SendStylesRequest` as a plain dict."""

    piped: Sequence[str]
