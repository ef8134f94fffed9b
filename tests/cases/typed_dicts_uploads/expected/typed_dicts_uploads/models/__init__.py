"""All models of typed_dicts_uploads, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .files import (
        Either,
        EitherParam,
        Link,
        LinkDict,
        Upload,
        UploadDict,
    )
    from .shared import (
        About,
        AboutDict,
    )
    from .texts import (
        FillRequest,
        FillRequestDict,
    )

__all__ = [
    "About",
    "AboutDict",
    "Either",
    "EitherParam",
    "FillRequest",
    "FillRequestDict",
    "Link",
    "LinkDict",
    "Upload",
    "UploadDict",
]

_MODULES = {
    "Either": "files",
    "EitherParam": "files",
    "Link": "files",
    "LinkDict": "files",
    "Upload": "files",
    "UploadDict": "files",
    "About": "shared",
    "AboutDict": "shared",
    "FillRequest": "texts",
    "FillRequestDict": "texts",
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
