"""All models of json_bodies."""

from .choice import (
    LabelType,
    SetChoiceRequest,
)
from .notes import (
    UpdateNoteRequest,
)
from .shared import (
    Note,
)

__all__ = [
    "LabelType",
    "Note",
    "SetChoiceRequest",
    "UpdateNoteRequest",
]
