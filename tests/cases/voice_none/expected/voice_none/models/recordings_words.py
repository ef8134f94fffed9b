"""Models of `client.recordings.words`."""

from __future__ import annotations

from typing import TypedDict

from .._runtime import Model
from .recordings import Speaker, SpeakerDict

__all__ = [
    "Word",
    "WriteDownRequest",
    "WriteDownRequestDict",
]


class Word(Model):

    text: str


class WriteDownRequest(Model):

    stream: bool | None = None

    speaker: Speaker | None = None


class WriteDownRequestDict(TypedDict, total=False):

    stream: bool

    speaker: Speaker | SpeakerDict
