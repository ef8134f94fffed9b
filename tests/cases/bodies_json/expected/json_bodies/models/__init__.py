"""All models of json_bodies, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .choice import (
        Label,
        LabelDict,
        SetChoiceRequest,
        SetChoiceRequestParam,
    )
    from .nameless import (
        CreateNamelessRequest,
        CreateNamelessRequestDict,
    )
    from .notes import (
        UpdateNoteRequest,
        UpdateNoteRequestDict,
    )
    from .shared import (
        Note,
        NoteDict,
    )

__all__ = [
    "CreateNamelessRequest",
    "CreateNamelessRequestDict",
    "Label",
    "LabelDict",
    "Note",
    "NoteDict",
    "SetChoiceRequest",
    "SetChoiceRequestParam",
    "UpdateNoteRequest",
    "UpdateNoteRequestDict",
]

_MODULES = {
    "Label": "choice",
    "LabelDict": "choice",
    "SetChoiceRequest": "choice",
    "SetChoiceRequestParam": "choice",
    "CreateNamelessRequest": "nameless",
    "CreateNamelessRequestDict": "nameless",
    "UpdateNoteRequest": "notes",
    "UpdateNoteRequestDict": "notes",
    "Note": "shared",
    "NoteDict": "shared",
}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f".{_MODULES[name]}", __name__), name)
        globals()[name] = value  # later accesses bypass this function
        return value

    def __dir__() -> list[str]:
        return __all__
