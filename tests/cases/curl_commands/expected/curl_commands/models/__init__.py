"""All models of curl_commands, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .events import (
        WatchFilter,
        WatchFilterDict,
    )
    from .events_events import (
        WatchResponseItem,
    )
    from .files import (
        SendFileRequest,
        SendFileRequestAbout,
        SendFileRequestAboutDict,
        SendFileRequestDict,
    )
    from .forms import (
        SendFormRequest,
        SendFormRequestDict,
        SendFormRequestPlace,
        SendFormRequestPlaceDict,
    )
    from .lines import (
        SendLinesRequestItem,
        SendLinesRequestItemDict,
    )
    from .notes import (
        CreateNoteRequest,
        CreateNoteRequestDict,
    )

__all__ = [
    "CreateNoteRequest",
    "CreateNoteRequestDict",
    "SendFileRequest",
    "SendFileRequestAbout",
    "SendFileRequestAboutDict",
    "SendFileRequestDict",
    "SendFormRequest",
    "SendFormRequestDict",
    "SendFormRequestPlace",
    "SendFormRequestPlaceDict",
    "SendLinesRequestItem",
    "SendLinesRequestItemDict",
    "WatchFilter",
    "WatchFilterDict",
    "WatchResponseItem",
]

_MODULES = {
    "WatchFilter": "events",
    "WatchFilterDict": "events",
    "WatchResponseItem": "events_events",
    "SendFileRequest": "files",
    "SendFileRequestAbout": "files",
    "SendFileRequestAboutDict": "files",
    "SendFileRequestDict": "files",
    "SendFormRequest": "forms",
    "SendFormRequestDict": "forms",
    "SendFormRequestPlace": "forms",
    "SendFormRequestPlaceDict": "forms",
    "SendLinesRequestItem": "lines",
    "SendLinesRequestItemDict": "lines",
    "CreateNoteRequest": "notes",
    "CreateNoteRequestDict": "notes",
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
