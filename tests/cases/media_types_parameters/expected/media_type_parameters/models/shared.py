"""Models that several resources share."""

from __future__ import annotations

from typing import TypedDict

from .._runtime import Model

__all__ = [
    "Minimal",
    "MinimalDict",
    "Verbose",
    "VerboseDict",
]


class Verbose(Model):

    metadata: str


class Minimal(Model):

    id: str


class VerboseDict(TypedDict):
    """`Verbose` as a plain dict."""

    metadata: str


class MinimalDict(TypedDict):
    """`Minimal` as a plain dict."""

    id: str
