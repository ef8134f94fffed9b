"""Models of `client.tasks`."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias, TypedDict

from pydantic import Field

from .._runtime import AllowUnknown, Model

__all__ = [
    "JobKind",
    "JobResult",
    "NewJob",
    "NewJobDict",
    "Task",
]


class NewJob(Model):

    kind: JobKind
    """How much work it is."""

    sender: str = Field(validation_alias="from", serialization_alias="from")
    """Who asks for it."""


class Task(Model):

    id: str

    sender: str = Field(validation_alias="from", serialization_alias="from")

    made: int = Field(validation_alias="created_at", serialization_alias="created_at")

    started: int | None = Field(
        default=None,
        validation_alias="started_at",
        serialization_alias="started_at",
    )

    kind: JobKind
    """How much work it is."""

    result: JobResult | None = None


class JobResult(Model):

    text: str | None = None


class NewJobDict(TypedDict):
    """`NewJob` as a plain dict."""

    kind: JobKind
    """How much work it is."""

    sender: str
    """Who asks for it."""


JobKind: TypeAlias = Annotated[
    Literal["small", "large", "x-large", "4x"],
    AllowUnknown(),
]
"""How much work it is."""
