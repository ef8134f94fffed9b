"""Models of `client.choice`."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .._runtime import Model
from .shared import Note, NoteDict

__all__ = [
    "LabelType",
    "LabelTypeDict",
    "SetChoiceRequest",
    "SetChoiceRequestParam",
]


class LabelType(Model):
    """`LabelType`."""

    label: str


class LabelTypeDict(TypedDict):
    """`LabelType` as a plain dict."""

    label: str


SetChoiceRequest: TypeAlias = Note | LabelType

SetChoiceRequestParam: TypeAlias = Note | NoteDict | LabelType | LabelTypeDict
"""What may be given for `SetChoiceRequest`: models or dicts."""
