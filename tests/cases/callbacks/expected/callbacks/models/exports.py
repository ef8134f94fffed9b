"""Models of `client.exports`."""

from __future__ import annotations

from typing import TypedDict

from .._runtime import Model

__all__ = [
    "Export",
    "StartExportRequest",
    "StartExportRequestDict",
]


class Export(Model):

    id: str

    rows: int | None = None


class StartExportRequest(Model):

    url: str


class StartExportRequestDict(TypedDict):
    """`StartExportRequest` as a plain dict."""

    url: str
