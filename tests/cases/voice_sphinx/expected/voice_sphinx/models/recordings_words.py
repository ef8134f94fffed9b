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
    """Whether the words come as they are heard."""

    speaker: Speaker | None = None
    """Who speaks."""


class WriteDownRequestDict(TypedDict, total=False):
    """``WriteDownRequest`` as a plain dict."""

    stream: bool
    """Whether the words come as they are heard."""

    speaker: Speaker | SpeakerDict
    """Who speaks."""
