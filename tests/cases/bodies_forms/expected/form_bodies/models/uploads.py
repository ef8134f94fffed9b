"""Models of `client.uploads`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from .._runtime import FileContent, JsonBytes, Model

__all__ = [
    "CreateUploadRequest",
    "CreateUploadRequestDict",
    "CreateUploadRequestMeta",
    "CreateUploadRequestMetaDict",
]


class CreateUploadRequest(Model):

    file: JsonBytes
    """The first file."""

    more: list[JsonBytes] | None = None

    picture: JsonBytes | None = None

    either: JsonBytes | None = None

    title: str | None = None

    tags: list[str] | None = None

    meta: CreateUploadRequestMeta | None = None

    table: str | None = None


class CreateUploadRequestMeta(Model):

    camera: str | None = None


class CreateUploadRequestDict(TypedDict, total=False):
    """`CreateUploadRequest` as a plain dict."""

    file: Required[FileContent]
    """The first file."""

    more: Sequence[FileContent]

    picture: FileContent

    either: FileContent

    title: str

    tags: Sequence[str]

    meta: CreateUploadRequestMeta | CreateUploadRequestMetaDict

    table: str


class CreateUploadRequestMetaDict(TypedDict, total=False):
    """`CreateUploadRequestMeta` as a plain dict."""

    camera: str
