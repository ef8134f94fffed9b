"""All models of typed_dicts_maps, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .maps import (
        Closed,
        ClosedDict,
        Either,
        EitherParam,
        Empty,
        EmptyDict,
        KeepRequest,
        KeepRequestDict,
        Labels,
        LabelsDict,
        Open,
        OpenDict,
        Player,
        PlayerDict,
        Scores,
        ScoresDict,
        Told,
        ToldDict,
    )

__all__ = [
    "Closed",
    "ClosedDict",
    "Either",
    "EitherParam",
    "Empty",
    "EmptyDict",
    "KeepRequest",
    "KeepRequestDict",
    "Labels",
    "LabelsDict",
    "Open",
    "OpenDict",
    "Player",
    "PlayerDict",
    "Scores",
    "ScoresDict",
    "Told",
    "ToldDict",
]

_MODULES = {
    "Closed": "maps",
    "ClosedDict": "maps",
    "Either": "maps",
    "EitherParam": "maps",
    "Empty": "maps",
    "EmptyDict": "maps",
    "KeepRequest": "maps",
    "KeepRequestDict": "maps",
    "Labels": "maps",
    "LabelsDict": "maps",
    "Open": "maps",
    "OpenDict": "maps",
    "Player": "maps",
    "PlayerDict": "maps",
    "Scores": "maps",
    "ScoresDict": "maps",
    "Told": "maps",
    "ToldDict": "maps",
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
