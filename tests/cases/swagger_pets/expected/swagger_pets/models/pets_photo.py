"""Models of `client.pets.photo`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from .._runtime import FileContent, JsonBytes, Model
from .pets import State

__all__ = [
    "UploadPhotoRequest",
    "UploadPhotoRequestDict",
    "UploadPhotoResponse",
]


class UploadPhotoRequest(Model):

    photo: JsonBytes
    """The photo."""

    caption: str | None = None

    labels: list[str] | None = None

    state: State | None = None
    """The state of the pet."""


class UploadPhotoResponse(Model):

    message: str


class UploadPhotoRequestDict(TypedDict, total=False):
    """`UploadPhotoRequest` as a plain dict."""

    photo: Required[FileContent]
    """The photo."""

    caption: str

    labels: Sequence[str]

    state: State
    """The state of the pet."""
