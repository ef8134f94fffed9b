"""Models of `client.boards.jobs`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal, Required, TypeAlias, TypedDict

from .._runtime import AllowUnknown, Model

__all__ = [
    "Job",
    "JobList",
    "JobStatus",
    "StartJobRequest",
    "StartJobRequestDict",
]


class Job(Model):

    id: str

    board_id: str

    status: JobStatus


class JobList(Model):

    jobs: list[Job]

    next_page_token: str | None = None


class StartJobRequest(Model):

    types: list[str] | None = None

    title: str

    kind: str

    colour: str | None = None

    stream: bool | None = None


class StartJobRequestDict(TypedDict, total=False):
    """`StartJobRequest` as a plain dict."""

    types: Sequence[str]

    title: Required[str]

    kind: Required[str]

    colour: str

    stream: bool


JobStatus: TypeAlias = Annotated[Literal["done", "waiting", "failed"], AllowUnknown()]
