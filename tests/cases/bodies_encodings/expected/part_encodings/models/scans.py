"""Models of `client.scans`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from .._runtime import FileContent, JsonBytes, Model
from .shared import Meta, MetaDict

__all__ = [
    "CreateScanRequest",
    "CreateScanRequestDict",
]


class CreateScanRequest(Model):

    page: JsonBytes
    """The scanned page."""

    pages: list[JsonBytes] | None = None

    table: str | None = None

    note: str | None = None

    meta: Meta | None = None

    metas: list[Meta] | None = None

    either: JsonBytes | str | None = None

    record: Meta | None = None

    amount: int | None = None


class CreateScanRequestDict(TypedDict, total=False):
    """`CreateScanRequest` as a plain dict."""

    page: Required[FileContent]
    """The scanned page."""

    pages: Sequence[FileContent]

    table: str

    note: str

    meta: Meta | MetaDict

    metas: Sequence[Meta | MetaDict]

    either: FileContent | str

    record: Meta | MetaDict

    amount: int | None
