"""Models of `client.choice`."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .._runtime import Model
from .shared import Note, NoteDict

__all__ = [
    "Label",
    "LabelDict",
    "SetChoiceRequest",
    "SetChoiceRequestParam",
]


class Label(Model):

    label: str


class LabelDict(TypedDict):
    """`Label` as a plain dict."""

    label: str


SetChoiceRequest: TypeAlias = Note | Label

SetChoiceRequestParam: TypeAlias = Note | NoteDict | Label | LabelDict
"""Models or dicts accepted for `SetChoiceRequest`."""
