"""Models of `client.character_sets`."""

from __future__ import annotations

from typing import TypedDict

from .._runtime import FileContent, JsonBytes, Model

__all__ = [
    "SendPartsRequest",
    "SendPartsRequestDict",
]


class SendPartsRequest(Model):

    text: str | None = None

    file: JsonBytes | None = None


class SendPartsRequestDict(TypedDict, total=False):
    """`SendPartsRequest` as a plain dict."""

    text: str

    file: FileContent
