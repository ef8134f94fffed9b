"""Models of `client.uploads`."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "CreateUploadRequest",
    "CreateUploadRequestMeta",
]


class CreateUploadRequest(Model):
    """`CreateUploadRequest`."""

    file: bytes
    """The first file."""

    more: list[bytes] | None = None

    picture: bytes | None = None

    either: bytes | None = None

    title: str | None = None

    tags: list[str] | None = None

    meta: CreateUploadRequestMeta | None = None

    table: str | None = None


class CreateUploadRequestMeta(Model):
    """`CreateUploadRequestMeta`."""

    camera: str | None = None
