"""All models of library, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .books import (
        Book,
        BookDict,
        BookKind,
        Patch,
        PatchDict,
        Publisher,
        PublisherDict,
        Shelf,
    )
    from .loans import (
        Loan,
        LoanDict,
    )
    from .members import (
        Member,
        MemberParam,
        Person,
        PersonDict,
        School,
        SchoolDict,
    )

__all__ = [
    "Book",
    "BookDict",
    "BookKind",
    "Loan",
    "LoanDict",
    "Member",
    "MemberParam",
    "Patch",
    "PatchDict",
    "Person",
    "PersonDict",
    "Publisher",
    "PublisherDict",
    "School",
    "SchoolDict",
    "Shelf",
]

_MODULES = {
    "Book": "books",
    "BookDict": "books",
    "BookKind": "books",
    "Patch": "books",
    "PatchDict": "books",
    "Publisher": "books",
    "PublisherDict": "books",
    "Shelf": "books",
    "Loan": "loans",
    "LoanDict": "loans",
    "Member": "members",
    "MemberParam": "members",
    "Person": "members",
    "PersonDict": "members",
    "School": "members",
    "SchoolDict": "members",
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
