"""Models of `client.jobs`."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias, TypedDict

from pydantic import Field

from .._runtime import AllowUnknown, Model

__all__ = [
    "APIKeyType",
    "APIKeyType2",
    "APIKeyTypeDict",
    "JobObject",
    "JobObjectDict",
    "JobObjectState",
    "JobStateType",
    "JobType",
    "Note",
    "NoteText",
]


class JobType(Model):

    state: JobStateType | None = None


class JobObject(Model):

    state: JobObjectState | None = None


class APIKeyType(Model):

    id: str | None = None

    user_id: str | None = None

    user_id_2: str | None = Field(
        default=None,
        validation_alias="userId",
        serialization_alias="userId",
    )


class APIKeyType2(Model):

    id: str | None = None


class Note(Model):

    key: APIKeyType2 | None = None

    text: NoteText | None = None


class NoteText(Model):

    text: str | None = None


class JobObjectDict(TypedDict, total=False):
    """`JobObject` as a plain dict."""

    state: JobObjectState


class APIKeyTypeDict(TypedDict, total=False):
    """`APIKeyType` as a plain dict."""

    id: str

    body_user_id: str

    body_user_id_2: str


JobStateType: TypeAlias = Annotated[Literal["new", "done"], AllowUnknown()]

JobObjectState: TypeAlias = Annotated[Literal["new", "done"], AllowUnknown()]
