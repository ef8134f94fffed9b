"""Models of `client.files`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from .._runtime import FileContent, JsonBytes, Model

__all__ = [
    "SendFileRequest",
    "SendFileRequestAbout",
    "SendFileRequestAboutDict",
    "SendFileRequestDict",
]


class SendFileRequest(Model):

    file: JsonBytes

    note: str

    about: SendFileRequestAbout

    more: list[JsonBytes]


class SendFileRequestAbout(Model):

    text: str


class SendFileRequestDict(TypedDict):
    """`SendFileRequest` as a plain dict."""

    file: FileContent

    note: str

    about: SendFileRequestAbout | SendFileRequestAboutDict

    more: Sequence[FileContent]


class SendFileRequestAboutDict(TypedDict):
    """`SendFileRequestAbout` as a plain dict."""

    text: str
