"""All models of hostile_print_title_7_7_raw, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .things_quoted_it_s_7_bx_7_d_back import (
        BadName,
        BadNameDict,
        BadNameEnum,
        BadNameTagged,
        BadNameTaggedA,
        BadNameTaggedADict,
        BadNameTaggedB,
        BadNameTaggedBDict,
        BadNameTaggedParam,
    )

__all__ = [
    "BadName",
    "BadNameDict",
    "BadNameEnum",
    "BadNameTagged",
    "BadNameTaggedA",
    "BadNameTaggedADict",
    "BadNameTaggedB",
    "BadNameTaggedBDict",
    "BadNameTaggedParam",
]

_MODULES = {
    "BadName": "things_quoted_it_s_7_bx_7_d_back",
    "BadNameDict": "things_quoted_it_s_7_bx_7_d_back",
    "BadNameEnum": "things_quoted_it_s_7_bx_7_d_back",
    "BadNameTagged": "things_quoted_it_s_7_bx_7_d_back",
    "BadNameTaggedA": "things_quoted_it_s_7_bx_7_d_back",
    "BadNameTaggedADict": "things_quoted_it_s_7_bx_7_d_back",
    "BadNameTaggedB": "things_quoted_it_s_7_bx_7_d_back",
    "BadNameTaggedBDict": "things_quoted_it_s_7_bx_7_d_back",
    "BadNameTaggedParam": "things_quoted_it_s_7_bx_7_d_back",
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
