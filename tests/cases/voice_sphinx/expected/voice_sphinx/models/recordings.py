"""Models of `client.recordings`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal, Required, TypeAlias, TypedDict

from .._runtime import AllowUnknown, FileContent, JsonBytes, Model

__all__ = [
    "Details",
    "Recording",
    "Recordings",
    "Speaker",
    "SpeakerDict",
    "State",
    "UploadRecordingRequest",
    "UploadRecordingRequestDict",
]


class Recordings(Model):

    items: list[Recording]

    next_cursor: str | None = None


class Recording(Model):
    """A voice that was recorded."""

    id: str

    state: State
    """How far it is."""

    details: Details | None = None


class Details(Model):
    pass


class Speaker(Model):
    """Who speaks."""

    name: str
    """What others call them."""

    parts: list[Speaker] | None = None


class UploadRecordingRequest(Model):

    sound: JsonBytes

    speakers: list[Speaker] | None = None


class SpeakerDict(TypedDict, total=False):
    """``Speaker`` as a plain dict."""

    name: Required[str]
    """What others call them."""

    parts: Sequence[Speaker | SpeakerDict]


class UploadRecordingRequestDict(TypedDict, total=False):
    """``UploadRecordingRequest`` as a plain dict."""

    sound: Required[FileContent]

    speakers: Sequence[Speaker | SpeakerDict]


State: TypeAlias = Annotated[Literal["waiting", "heard"], AllowUnknown()]
"""What becomes of a recording."""
