"""All models of typed_dicts_keys, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .things import (
        Either,
        EitherParam,
        Empty,
        EmptyDict,
        Hidden,
        HiddenDict,
        Hiding,
        HidingDict,
        KeepRequest,
        KeepRequestDict,
        Letters,
        LettersDict,
        Named,
        NamedDict,
        Signs,
        SignsDict,
        Words,
        WordsDict,
    )

__all__ = [
    "Either",
    "EitherParam",
    "Empty",
    "EmptyDict",
    "Hidden",
    "HiddenDict",
    "Hiding",
    "HidingDict",
    "KeepRequest",
    "KeepRequestDict",
    "Letters",
    "LettersDict",
    "Named",
    "NamedDict",
    "Signs",
    "SignsDict",
    "Words",
    "WordsDict",
]

_MODULES = {
    "Either": "things",
    "EitherParam": "things",
    "Empty": "things",
    "EmptyDict": "things",
    "Hidden": "things",
    "HiddenDict": "things",
    "Hiding": "things",
    "HidingDict": "things",
    "KeepRequest": "things",
    "KeepRequestDict": "things",
    "Letters": "things",
    "LettersDict": "things",
    "Named": "things",
    "NamedDict": "things",
    "Signs": "things",
    "SignsDict": "things",
    "Words": "things",
    "WordsDict": "things",
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
