"""Models of `client.choice`."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime import Model
from .shared import Note

__all__ = [
    "LabelType",
    "SetChoiceRequest",
]


class LabelType(Model):
    """`LabelType`."""

    label: str


SetChoiceRequest: TypeAlias = Note | LabelType
