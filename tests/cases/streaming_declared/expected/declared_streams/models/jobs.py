"""Models of `client.jobs`."""

from __future__ import annotations

from typing import TypedDict

from .._runtime import Model

__all__ = [
    "Job",
    "StartJobRequest",
    "StartJobRequestDict",
]


class Job(Model):

    id: str


class StartJobRequest(Model):

    name: str | None = None

    live: bool | None = None


class StartJobRequestDict(TypedDict, total=False):
    """`StartJobRequest` as a plain dict."""

    name: str

    live: bool | None
