"""Models of `client.jobs`."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._runtime import AllowUnknown, JsonDate, Model

__all__ = [
    "Defect",
    "Failure",
    "Gone",
    "Job",
    "ListJobsResponse",
    "NotFound",
    "Overload",
    "Problem",
    "ReplaceJobResponse422",
]


class Job(Model):

    id: str


class NotFound(Model):

    id: str

    since: JsonDate


class Problem(Model):

    title: str | None = None

    status: int | None = None


class Gone(Model):

    reason: str

    times: int | None = None


class Overload(Model):

    kind: Literal["overload"] = "overload"

    seconds: int


class Defect(Model):

    kind: Literal["defect"] = "defect"

    trace: str


class ReplaceJobResponse422(Model):

    detail: list[Problem]


class ListJobsResponse(Model):

    data: list[Job]

    last_id: str | None = None

    has_more: bool


Failure: TypeAlias = Annotated[
    Overload | Defect,
    Field(discriminator="kind"),
    AllowUnknown(),
]
