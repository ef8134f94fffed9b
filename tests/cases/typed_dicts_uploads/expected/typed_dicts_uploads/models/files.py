"""Models of `client.files`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypeAlias, TypedDict

from .._runtime import FileContent, JsonBytes, Model
from .shared import About, AboutDict

__all__ = [
    "Either",
    "EitherParam",
    "Link",
    "LinkDict",
    "Upload",
    "UploadDict",
]


class Upload(Model):

    file: JsonBytes

    more: list[JsonBytes] | None = None

    about: About | None = None
    """A part that is JSON."""


class Link(Model):

    url: str


class UploadDict(TypedDict, total=False):
    """`Upload` as a plain dict."""

    file: Required[FileContent]

    more: Sequence[FileContent]

    about: About | AboutDict
    """A part that is JSON."""


class LinkDict(TypedDict):
    """`Link` as a plain dict."""

    url: str


Either: TypeAlias = Upload | Link

EitherParam: TypeAlias = Upload | UploadDict | Link | LinkDict
"""Models or dicts accepted for `Either`."""
